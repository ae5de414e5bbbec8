package com.acme.examples.payments;

import com.acme.contracts.payments.services.PaymentApiHandler;
import com.acme.contracts.payments.v1.AuthorizePayment;
import com.acme.contracts.payments.v1.VoidAuthorization;
import com.acme.examples.platform.database.UnitOfWork;
import com.acme.examples.platform.messaging.Origin;
import dev.counterpart.runtime.service.MessageContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what is asked of the payment system. The worker does it, and tells what came of it. */
final class PaymentApi implements PaymentApiHandler<UnitOfWork> {

    private static final Logger log = LoggerFactory.getLogger(PaymentApi.class);

    @Override
    public void onAuthorizePayment(AuthorizePayment command, MessageContext<UnitOfWork> in) {
        new Authorizations(in.unitOfWork()).request(command, Origin.of(in.headers()));
    }

    @Override
    public void onVoidAuthorization(VoidAuthorization command, MessageContext<UnitOfWork> in) {
        if (!new Authorizations(in.unitOfWork()).requestVoid(command, Origin.of(in.headers()))) {
            log.warn("authorization {} is captured and cannot be voided", command.authorizationId());
        }
    }
}
