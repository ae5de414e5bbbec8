/** The order-management-system: the Order Service, system of record for orders. */
@NullMarked
package com.acme.examples.orders;

import org.jspecify.annotations.NullMarked;
