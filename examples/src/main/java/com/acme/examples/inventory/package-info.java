/** The inventory-system: stock, what is held of it, and what becomes of a hold. */
@NullMarked
package com.acme.examples.inventory;

import org.jspecify.annotations.NullMarked;
