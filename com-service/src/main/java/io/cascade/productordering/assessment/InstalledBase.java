package io.cascade.productordering.assessment;

import io.cascade.productordering.productorder.ProductClaims.Claim;
import java.util.Map;
import java.util.Set;

/** The products that customers have already. */
public interface InstalledBase {

    /** The live product of each claim that has one: the id of the product by claim. */
    Map<Claim, String> productsOf(Set<Claim> claims);
}
