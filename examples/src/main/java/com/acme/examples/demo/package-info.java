/** The whole flow in one process: a broker, a database, every role, a workload, and a look at the books afterwards. */
@NullMarked
package com.acme.examples.demo;

import org.jspecify.annotations.NullMarked;
