package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;

/**
 * Where a schema is met: what its type may be named after.
 *
 * @param message the name of the message that is being planned
 * @param owner the class that holds the value
 * @param member the member's name in that class
 * @param referenced whether a reference led here, so that the schema is named after itself
 */
record Origin(String message, ClassName owner, String member, boolean referenced) {

    /** The place of a part of this value: an item, a member's value. */
    Origin part(String suffix) {
        return new Origin(message, owner, member + "-" + suffix, false);
    }

    Origin byReference() {
        return new Origin(message, owner, member, true);
    }
}
