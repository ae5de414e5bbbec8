/** Transactions, migrations and the inbox and outbox of a system's own schema. Plain JDBC. */
@NullMarked
package com.acme.examples.platform.database;

import org.jspecify.annotations.NullMarked;
