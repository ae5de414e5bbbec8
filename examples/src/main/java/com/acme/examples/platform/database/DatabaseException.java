package com.acme.examples.platform.database;

import java.sql.SQLException;

/** The database did not do what it was asked to; nothing of the transaction remains. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseException(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
