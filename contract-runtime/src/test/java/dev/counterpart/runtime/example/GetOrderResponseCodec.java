package dev.counterpart.runtime.example;

import dev.counterpart.runtime.Codec;
import dev.counterpart.runtime.JsonReader;
import dev.counterpart.runtime.JsonValue;
import dev.counterpart.runtime.JsonWriter;
import dev.counterpart.runtime.Names;
import dev.counterpart.runtime.Path;
import dev.counterpart.runtime.Rule;
import dev.counterpart.runtime.Violations;
import org.jspecify.annotations.Nullable;

final class GetOrderResponseCodec extends Codec<GetOrderResponse> {
    static final GetOrderResponseCodec INSTANCE = new GetOrderResponseCodec();

    private static final Names OUTCOMES = Names.of("FOUND", "NOT_FOUND");
    private static final Rule ONE_OF =
            Rule.tolerable("oneOf", "get-order-response.json#/oneOf", "must have a known outcome: FOUND, NOT_FOUND");

    private GetOrderResponseCodec() {}

    @Override
    public @Nullable GetOrderResponse read(JsonReader in) {
        int at = in.offset();
        switch (in.discriminate("outcome", OUTCOMES)) {
            case 0 -> {
                OrderFound found = OrderFoundCodec.INSTANCE.read(in);
                return found == null ? null : new GetOrderResponse.Found(found);
            }
            case 1 -> {
                OrderNotFound notFound = OrderNotFoundCodec.INSTANCE.read(in);
                return notFound == null ? null : new GetOrderResponse.NotFound(notFound);
            }
            default -> {
                in.report(at, ONE_OF);
                return new GetOrderResponse.Unknown(in.readValue());
            }
        }
    }

    @Override
    public void write(JsonWriter out, GetOrderResponse value) {
        if (value instanceof GetOrderResponse.Found found) {
            OrderFoundCodec.INSTANCE.write(out, found.value());
        } else if (value instanceof GetOrderResponse.NotFound notFound) {
            OrderNotFoundCodec.INSTANCE.write(out, notFound.value());
        } else if (value instanceof GetOrderResponse.Unknown unknown) {
            JsonValue.codec().write(out, unknown.value());
        }
    }

    @Override
    public void validate(GetOrderResponse value, Path at, Violations out) {
        if (value instanceof GetOrderResponse.Found found) {
            OrderFoundCodec.INSTANCE.validate(found.value(), at, out);
        } else if (value instanceof GetOrderResponse.NotFound notFound) {
            OrderNotFoundCodec.INSTANCE.validate(notFound.value(), at, out);
        } else {
            out.report(at, ONE_OF);
        }
    }
}
