package com.acme.examples.platform.messaging;

/** What a service calls itself in the header {@code ce_source}. */
public final class Sources {

    private Sources() {}

    public static String of(String service) {
        return "urn:acme:service:" + service;
    }
}
