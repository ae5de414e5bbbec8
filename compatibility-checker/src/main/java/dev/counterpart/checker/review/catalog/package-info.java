/** Names of resources, and what a catalog knows of each by its name. Uses the contract model alone. */
@NullMarked
package dev.counterpart.checker.review.catalog;

import org.jspecify.annotations.NullMarked;
