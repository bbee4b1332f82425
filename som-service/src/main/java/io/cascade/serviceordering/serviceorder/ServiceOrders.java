package io.cascade.serviceordering.serviceorder;

import io.cascade.ordering.order.Orders;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All service orders. Whoever changes orders locks them first, in the order of their ids. */
public interface ServiceOrders extends Repository<ServiceOrder, String>, Orders<ServiceOrder> {

    @Override
    @Query("select o from ServiceOrder o where o.id in :ids order by o.id desc")
    List<ServiceOrder> findAll(Collection<String> ids);

    @Override
    @NativeQuery("select * from service_order where id = any(:ids) order by id for update")
    List<ServiceOrder> lockAll(String[] ids);

    @Override
    @NativeQuery("""
            select (select coalesce(sum(octet_length(cast(r as text))), 0) from service_order r where id = any(:ids))
                + (select coalesce(sum(octet_length(cast(p as text))), 0) from service_order_item p where order_id = any(:ids))
                + (select coalesce(sum(octet_length(cast(p as text))), 0) from resource_item p where order_id = any(:ids))
            """)
    long storedBytes(String[] ids);

    @Override
    void delete(ServiceOrder order);
}
