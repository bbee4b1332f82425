package io.cascade.resourceordering.resourceorder;

import io.cascade.ordering.order.Orders;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All resource orders. Whoever changes orders locks them first, in the order of their ids. */
public interface ResourceOrders extends Repository<ResourceOrder, String>, Orders<ResourceOrder> {

    @Override
    @Query("select o from ResourceOrder o where o.id in :ids order by o.id desc")
    List<ResourceOrder> findAll(Collection<String> ids);

    @Override
    @NativeQuery("select * from resource_order where id = any(:ids) order by id for update")
    List<ResourceOrder> lockAll(String[] ids);

    /** With the activation that follows an order, which has its id. */
    @Override
    @NativeQuery("""
            select (select coalesce(sum(octet_length(cast(r as text))), 0) from resource_order r where id = any(:ids))
                + (select coalesce(sum(octet_length(cast(p as text))), 0) from resource_order_item p where order_id = any(:ids))
                + (select coalesce(sum(octet_length(cast(a as text))), 0) from service_activation a where id = any(:ids))
                + (select coalesce(sum(octet_length(cast(s as text))), 0) from activated_service s where activation_id = any(:ids))
            """)
    long storedBytes(String[] ids);

    @Override
    void delete(ResourceOrder order);
}
