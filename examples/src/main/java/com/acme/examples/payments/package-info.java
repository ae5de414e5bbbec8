/** The payment-processing-system: the Payment API notes what is asked, the Payment Worker deals with the provider. */
@NullMarked
package com.acme.examples.payments;

import org.jspecify.annotations.NullMarked;
