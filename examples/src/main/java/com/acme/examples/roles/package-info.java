/** Which services there are, and how to start all or some of them in one process. */
@NullMarked
package com.acme.examples.roles;

import org.jspecify.annotations.NullMarked;
