/** The cart-system of the Shopping domain, as far as checkout meets it: it sends checkout-cart. */
@NullMarked
package com.acme.examples.shopping;

import org.jspecify.annotations.NullMarked;
