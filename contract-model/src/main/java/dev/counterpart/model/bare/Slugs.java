package dev.counterpart.model.bare;

import java.util.Locale;

/** Ids from titles. */
final class Slugs {

    private Slugs() {}

    /** {@code Order Service API} is {@code order-service-api}; a title without a letter or a digit is {@code service}. */
    static String of(String title) {
        String slug = title.replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "")
                .toLowerCase(Locale.ROOT);
        return slug.isEmpty() ? "service" : slug;
    }
}
