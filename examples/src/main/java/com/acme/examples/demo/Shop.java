package com.acme.examples.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What is for sale in the demo. */
final class Shop {

    /** A product, what it costs in cents, and how much of it comes in. */
    record Product(String name, UUID productId, long unitPrice, long stock) {}

    static final Product LAMP = product("lamp", 4_990, 2_000);
    static final Product CHAIR = product("chair", 12_900, 2_000);
    static final Product MUG = product("mug", 1_250, 20_000);
    /** Announced, and not there yet. */
    static final Product SOFA = product("sofa", 89_900, 0);

    static final List<Product> PRODUCTS = List.of(LAMP, CHAIR, MUG, SOFA);

    private Shop() {}

    static String nameOf(String productId) {
        return PRODUCTS.stream()
                .filter(product -> product.productId().toString().equals(productId))
                .findFirst()
                .map(Product::name)
                .orElse(productId);
    }

    private static Product product(String name, long unitPrice, long stock) {
        UUID id = UUID.nameUUIDFromBytes(("acme/" + name).getBytes(StandardCharsets.UTF_8));
        return new Product(name, id, unitPrice, stock);
    }
}
