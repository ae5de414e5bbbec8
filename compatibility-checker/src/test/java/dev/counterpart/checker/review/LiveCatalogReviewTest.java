package dev.counterpart.checker.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.review.ReviewReport.Reviewer;
import dev.counterpart.checker.review.rules.Aspect;
import dev.counterpart.checker.review.rules.ReviewRules;
import dev.counterpart.checker.review.rules.ReviewRulesReader;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalog of this repository, as it stands. Asserts only what no harmless edit of it can change. */
class LiveCatalogReviewTest {

    private static final Path CATALOG = Path.of("../schemas");
    private static final String ORDER_DATABASE =
            "domains/Ordering/systems/OrderManagementSystem/containers/OrderDatabase/index.mdx";

    @Test
    void nothingIsWrongWithTheRulesOfItsReviews() {
        assertThat(rules(ReviewTableTest.load(CATALOG, "schemas")).diagnostics().stream()
                        .map(Diagnostic::format))
                .isEmpty();
    }

    @Test
    void againstItselfThereIsNothingToReview() {
        ContractSet set = ReviewTableTest.load(CATALOG, "schemas");

        ReviewReport report = Review.between(set, set, rules(set).value());

        assertThat(report.isEmpty()).isTrue();
        assertThat(report.reviewers()).isEmpty();
        assertThat(report.aspects()).isEmpty();
    }

    @Test
    void inventoryStateInTheOrderDatabaseIsFulfilmentsBusinessToo(@TempDir Path temp) throws IOException {
        Path changed = temp.resolve("schemas");
        CatalogOverlay.copy(CATALOG, changed);
        Path page = changed.resolve(ORDER_DATABASE);
        String column = """
                columns:
                      - name: stock_held_until
                        type: timestamptz
                        summary: When the stock is free again.
                """;
        Files.writeString(page, Files.readString(page).replaceFirst("columns:\n", column));
        ContractSet before = ReviewTableTest.load(CATALOG, "schemas");
        ContractSet after = ReviewTableTest.load(changed, "schemas");

        ReviewReport report = Review.between(before, after, rules(after).value());

        assertThat(report.changes()).hasSize(1);
        assertThat(report.aspects()).extracting(Aspect::id).containsExactly("order-state", "inventory-boundaries");
        assertThat(report.reviewers())
                .extracting(Reviewer::team)
                .containsExactly("ordering-platform", "fulfilment-platform");
        assertThat(TextReport.of(report))
                .contains("container order-database → service order-service (writes)"
                        + " → system order-management-system → domain ordering");
    }

    private static Loaded<ReviewRules> rules(ContractSet set) {
        return ReviewRulesReader.read(CATALOG, "schemas", set);
    }
}
