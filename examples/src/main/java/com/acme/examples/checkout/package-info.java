/**
 * The checkout-system: the Checkout API takes checkouts in, the Checkout Orchestrator runs the saga. Start reading at
 * {@code CheckoutSaga}.
 */
@NullMarked
package com.acme.examples.checkout;

import org.jspecify.annotations.NullMarked;
