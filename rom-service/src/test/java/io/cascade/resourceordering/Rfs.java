package io.cascade.resourceordering;

/** The resource-facing services of the sample catalog that the golden order needs. */
public enum Rfs {
    GPON_BEARER("RFS-GPON-BEARER", "GPON-Bearer", "DR-INTERNET-10-GPON"),
    VLAN_SERVICE("RFS-VLAN-SERVICE", "VLAN-Service", "DR-INTERNET-10-GPON"),
    IP_PROFILE("RFS-IP-PROFILE", "IP-Profile", "DR-INTERNET-10-GPON"),
    QOS_PROFILE("RFS-QOS-PROFILE", "QoS-Profile", "DR-INTERNET-10-GPON"),
    CLOUD_CONTROLLER("RFS-CLOUD-CONTROLLER", "Cloud-Controller", "DR-WIFI-10-CLOUD-CONTROLLER"),
    TR069_CONFIG("RFS-TR069-CONFIG", "TR069-Config", "DR-CPE-10-ROUTER"),
    CPE_PROVISIONING("RFS-CPE-PROVISIONING", "CPE-Provisioning", "DR-CPE-10-ROUTER");

    final String id;
    final String specificationName;
    final String rule;

    Rfs(String id, String specificationName, String rule) {
        this.id = id;
        this.specificationName = specificationName;
        this.rule = rule;
    }
}
