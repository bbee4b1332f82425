package io.cascade.productordering.productorder;

import io.cascade.ordering.order.Orders;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All product orders. Whoever changes orders locks them first, in the order of their ids. */
public interface ProductOrders extends Repository<ProductOrder, String>, Orders<ProductOrder> {

    @Override
    @Query("select o from ProductOrder o where o.id in :ids order by o.id desc")
    List<ProductOrder> findAll(Collection<String> ids);

    @Override
    @NativeQuery("select * from product_order where id = any(:ids) order by id for update")
    List<ProductOrder> lockAll(String[] ids);

    @Override
    @NativeQuery("""
            select (select coalesce(sum(octet_length(cast(r as text))), 0) from product_order r where id = any(:ids))
                + (select coalesce(sum(octet_length(cast(p as text))), 0) from product_order_item p where order_id = any(:ids))
                + (select coalesce(sum(octet_length(cast(p as text))), 0) from service_item p where order_id = any(:ids))
            """)
    long storedBytes(String[] ids);

    @Override
    void delete(ProductOrder order);
}
