package dev.counterpart.runtime.example;

import dev.counterpart.runtime.Codec;
import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.JsonValue;
import dev.counterpart.runtime.MessageKind;
import dev.counterpart.runtime.MessagePart;
import java.util.Objects;
import java.util.function.Function;

/** The order that was asked for, or that there is none. */
public sealed interface GetOrderResponse {
    Contract<GetOrderResponse> CONTRACT = Contract.of(GetOrderResponse.class, GetOrderResponseCodec.INSTANCE)
            .id("get-order")
            .kind(MessageKind.QUERY)
            .part(MessagePart.RESPONSE)
            .version("1.0.0")
            .build();

    static Codec<GetOrderResponse> codec() {
        return GetOrderResponseCodec.INSTANCE;
    }

    static GetOrderResponse of(OrderFound value) {
        return new Found(value);
    }

    static GetOrderResponse of(OrderNotFound value) {
        return new NotFound(value);
    }

    /** Goes on with whichever it is. */
    <R> R match(
            Function<? super OrderFound, ? extends R> found,
            Function<? super OrderNotFound, ? extends R> notFound,
            Function<? super JsonValue, ? extends R> unknown);

    /** An arm that is an object type of its own. */
    record Found(OrderFound value) implements GetOrderResponse {
        public Found {
            Objects.requireNonNull(value);
        }

        @Override
        public <R> R match(
                Function<? super OrderFound, ? extends R> found,
                Function<? super OrderNotFound, ? extends R> notFound,
                Function<? super JsonValue, ? extends R> unknown) {
            return found.apply(value);
        }
    }

    record NotFound(OrderNotFound value) implements GetOrderResponse {
        public NotFound {
            Objects.requireNonNull(value);
        }

        @Override
        public <R> R match(
                Function<? super OrderFound, ? extends R> found,
                Function<? super OrderNotFound, ? extends R> notFound,
                Function<? super JsonValue, ? extends R> unknown) {
            return notFound.apply(value);
        }
    }

    /** An arm newer than this jar; only lenient reading lets it in. */
    record Unknown(JsonValue value) implements GetOrderResponse {
        public Unknown {
            Objects.requireNonNull(value);
        }

        @Override
        public <R> R match(
                Function<? super OrderFound, ? extends R> found,
                Function<? super OrderNotFound, ? extends R> notFound,
                Function<? super JsonValue, ? extends R> unknown) {
            return unknown.apply(value);
        }
    }
}
