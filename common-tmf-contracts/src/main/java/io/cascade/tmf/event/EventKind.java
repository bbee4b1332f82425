package io.cascade.tmf.event;

/** What can have happened to a resource. */
public enum EventKind {
    CREATE("Create"),
    CHANGE("Change"),
    ATTRIBUTE_VALUE_CHANGE("AttributeValueChange"),
    STATE_CHANGE("StateChange"),
    STATUS_CHANGE("StatusChange"),
    DELETE("Delete"),
    BATCH("Batch"),
    INFORMATION_REQUIRED("InformationRequired"),
    MILESTONE("Milestone"),
    JEOPARDY("Jeopardy"),

    /** Our extension: the contracts have no events of items. */
    ITEM_STATE_CHANGE("ItemStateChange");

    private final String wireName;

    EventKind(String wireName) {
        this.wireName = wireName;
    }

    /** What stands between the resource and {@code Event} in the name of a type. */
    public String wireName() {
        return wireName;
    }

    /** Whether TM Forum's contracts know events of this kind. */
    public boolean isStandard() {
        return this != ITEM_STATE_CHANGE;
    }

    /** The type of an event of this kind, such as {@code ProductOrderStateChangeEvent}. */
    public String typeFor(String resource) {
        return Character.toUpperCase(resource.charAt(0)) + resource.substring(1) + wireName + "Event";
    }
}
