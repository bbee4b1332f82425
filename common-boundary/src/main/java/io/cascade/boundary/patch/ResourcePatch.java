package io.cascade.boundary.patch;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violations;
import io.cascade.web.ContractCheck;
import io.cascade.web.bounds.ResourceSize;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change that a client wants of a resource, and the state of the resource that it has in mind. A controller asks for it
 * as a parameter; the body is a JSON Merge Patch (RFC 7396) or a JSON Patch (RFC 6902), whichever the media type says.
 */
public final class ResourcePatch {

    private final UnaryOperator<ObjectNode> change;
    private final @Nullable String ifMatch;

    ResourcePatch(UnaryOperator<ObjectNode> change, @Nullable String ifMatch) {
        this.change = change;
        this.ifMatch = ifMatch;
    }

    /**
     * The resource as it shall be. Ask inside the transaction that locked it, so that the precondition holds until the
     * change is stored.
     *
     * @param current the resource as it is shown in full
     * @param fixed attributes that may not change
     * @throws RequestRefused with 412 when the resource changed since the client saw it, with 400 naming every fixed
     *     attribute that would change and everything that breaks the contract
     */
    public <D extends Record> D applyTo(D current, Set<String> fixed) {
        EntityTags.check(ifMatch, current);
        ObjectNode before = Json.mapper().valueToTree(current);
        var after = change.apply(before.deepCopy());
        ResourceSize.bounded(target -> Json.mapper().writeValue(target, after));
        var violations = new Violations();
        for (var name : new TreeSet<>(fixed)) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                violations.add(name, "may not be changed");
            }
        }
        ContractCheck.check(after, current.getClass(), violations);
        violations.refuse();
        @SuppressWarnings("unchecked")
        var type = (Class<D>) current.getClass();
        return Json.mapper().treeToValue(after, type);
    }
}
