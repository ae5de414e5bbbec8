package com.acme.examples.checkout;

import com.acme.contracts.ordering.services.CheckoutApiHandler;
import com.acme.contracts.ordering.v1.CheckoutCart;
import com.acme.examples.checkout.Checkouts.Acceptance;
import com.acme.examples.platform.database.UnitOfWork;
import com.acme.examples.platform.messaging.Origin;
import dev.counterpart.runtime.service.MessageContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes checkouts in from Kafka. Accepted means written down: the orchestrator begins what it finds. */
final class CheckoutApi implements CheckoutApiHandler<UnitOfWork> {

    private static final Logger log = LoggerFactory.getLogger(CheckoutApi.class);

    @Override
    public void onCheckoutCart(CheckoutCart command, MessageContext<UnitOfWork> in) {
        if (new Checkouts(in.unitOfWork()).accept(command, Origin.of(in.headers())) == Acceptance.CONTRADICTED) {
            log.warn("checkout {} was accepted with another content before; this one is ignored", command.checkoutId());
        }
    }
}
