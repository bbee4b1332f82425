package io.cascade.inventory.messaging;

/** Where the events of each inventory go, and what they call the entry that they hold. */
public enum EventStream {
    PRODUCT("tmf.product.v1", "productInventory", "Product", "product"),
    SERVICE("tmf.service.v1", "serviceInventory", "Service", "service"),
    RESOURCE("tmf.resource.v1", "resourceInventory", "Resource", "resource");

    private final String topic;
    private final String domain;
    private final String entity;
    private final String resourceName;

    EventStream(String topic, String domain, String entity, String resourceName) {
        this.topic = topic;
        this.domain = domain;
        this.entity = entity;
        this.resourceName = resourceName;
    }

    public String topic() {
        return topic;
    }

    String domain() {
        return domain;
    }

    String entity() {
        return entity;
    }

    String resourceName() {
        return resourceName;
    }
}
