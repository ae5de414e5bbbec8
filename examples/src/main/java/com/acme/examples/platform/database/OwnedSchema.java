package com.acme.examples.platform.database;

import java.util.List;

/**
 * A database schema and the system that owns it: no other system's role may read or write here.
 *
 * @param name the schema, and the database role that owns it
 * @param migrations class path resources of SQL scripts, in the order of their application
 */
public record OwnedSchema(String name, List<String> migrations) {

    /** The tables that a system needs to take part in messaging. */
    public static final String INBOX_AND_OUTBOX = "/com/acme/examples/platform/database/V1__inbox_and_outbox.sql";

    public OwnedSchema {
        if (!name.matches("[a-z_]+")) {
            throw new IllegalArgumentException("not a schema name: " + name);
        }
        migrations = List.copyOf(migrations);
    }
}
