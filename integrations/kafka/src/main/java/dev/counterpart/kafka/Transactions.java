package dev.counterpart.kafka;

import java.util.function.Consumer;

/**
 * The application's database transactions.
 *
 * @param <U> what handlers get to work with: typically something that holds the open connection
 */
@FunctionalInterface
public interface Transactions<U> {

    /**
     * Runs the work in a transaction of its own and commits when it returns. If the work throws, or the commit fails, nothing of it
     * remains, and the exception comes out.
     */
    void inTransaction(Consumer<? super U> work);
}
