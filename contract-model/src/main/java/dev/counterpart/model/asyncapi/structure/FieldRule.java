package dev.counterpart.model.asyncapi.structure;

import dev.counterpart.model.asyncapi.AsyncApiVersion;

/** A field of an object, in a range of versions. */
record FieldRule(String name, Shape shape, AsyncApiVersion since, AsyncApiVersion until, boolean required) {

    boolean in(AsyncApiVersion version) {
        return since.compareTo(version) <= 0 && version.compareTo(until) <= 0;
    }

    /** {@code 2.0 to 2.6}, or {@code 3.0 on}. */
    String versions() {
        return until == AsyncApiVersion.V3_1 ? since.word() + " on" : since.word() + " to " + until.word();
    }
}
