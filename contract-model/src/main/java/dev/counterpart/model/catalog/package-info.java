/** The resources of a catalog: domains, systems, services, messages, flows, entities, teams and what else EventCatalog has. Uses {@code schema}, {@code tree} and {@code diagnostic}. */
@NullMarked
package dev.counterpart.model.catalog;

import org.jspecify.annotations.NullMarked;
