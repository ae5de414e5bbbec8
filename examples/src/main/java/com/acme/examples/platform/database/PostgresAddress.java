package com.acme.examples.platform.database;

/**
 * Where the database is. The user must be allowed to create roles and schemas: every system gets a role of its own, which
 * is the only one that may write to the system's schema.
 */
public record PostgresAddress(String url, String user, String password) {}
