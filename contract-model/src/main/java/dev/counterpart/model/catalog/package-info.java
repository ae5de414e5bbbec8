/** The resources of a catalog: domains, systems, services, messages, containers, flows, teams. Uses {@code schema}, {@code tree} and {@code diagnostic}. */
@NullMarked
package dev.counterpart.model.catalog;

import org.jspecify.annotations.NullMarked;
