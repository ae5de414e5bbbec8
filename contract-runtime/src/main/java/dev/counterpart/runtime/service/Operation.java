package dev.counterpart.runtime.service;

import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.Decoded;
import dev.counterpart.runtime.Reading;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** One kind of message that a service takes from one channel, and what it does with it. */
public sealed interface Operation<U, T> {

    /** The address it is received from. */
    String channel();

    /** What is received. */
    Contract<T> contract();

    /** Hands a message to the handler; an answer leaves through the context. */
    void dispatch(T message, MessageContext<U> in);

    /** Reads a document; if it keeps its contract, the result only waits to be handed to the handler. */
    default Decoded<Handling<U>> read(byte[] document, Reading how) {
        Decoded<T> decoded = contract().tryDecode(document, how);
        return decoded.match(
                message -> new Decoded.Valid<>((Handling<U>) in -> dispatch(message, in)),
                violations -> new Decoded.Invalid<>(contract().id(), violations));
    }

    /** A message that was read and waits for its unit of work. */
    @FunctionalInterface
    interface Handling<U> {
        void in(MessageContext<U> context);
    }

    /** A command or an event. */
    record Receive<U, T>(String channel, Contract<T> contract, BiConsumer<? super T, ? super MessageContext<U>> handler)
            implements Operation<U, T> {
        public Receive {
            Objects.requireNonNull(channel);
            Objects.requireNonNull(contract);
            Objects.requireNonNull(handler);
        }

        @Override
        public void dispatch(T message, MessageContext<U> in) {
            handler.accept(message, in);
        }
    }

    /** A query, and its answer. */
    record Answer<U, T, R>(
            String channel,
            Contract<T> contract,
            Contract<R> response,
            BiFunction<? super T, ? super MessageContext<U>, ? extends R> handler)
            implements Operation<U, T> {
        public Answer {
            Objects.requireNonNull(channel);
            Objects.requireNonNull(contract);
            Objects.requireNonNull(response);
            Objects.requireNonNull(handler);
        }

        @Override
        public void dispatch(T message, MessageContext<U> in) {
            in.reply(response, handler.apply(message, in));
        }
    }
}
