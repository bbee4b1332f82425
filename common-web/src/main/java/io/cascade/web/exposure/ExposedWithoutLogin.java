package io.cascade.web.exposure;

/** A service that asks nobody for a login was to listen where strangers could reach it. */
final class ExposedWithoutLogin extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExposedWithoutLogin(String setting, String address) {
        super("%s is %s, where others than this machine could reach this service, and it asks nobody for a login."
                .formatted(setting, address.isBlank() ? "not set" : address));
    }
}
