package io.cascade.resourceordering.serviceactivation.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.ordering.aggregate.ErrandTransactions;
import io.cascade.resourceordering.serviceactivation.FinalAnswers;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.ServiceActivations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and changes activations. One that has ended gets its final answer with the change that ended it. */
@Component
class ActivationTransactions extends ErrandTransactions<ServiceActivation> {

    private final FinalAnswers answers;

    ActivationTransactions(
            TransactionTemplate transaction,
            ServiceActivations activations,
            FinalAnswers answers,
            Announcements<ServiceActivation> announcements,
            Errands errands,
            HeavyWork heavy) {
        super(ServiceActivation.class, transaction, activations, announcements, errands, heavy);
        this.answers = answers;
    }

    @Override
    protected void changed(ServiceActivation activation) {
        if (activation.state().isFinal() && activation.response().isEmpty()) {
            activation.answer(answers.to(activation));
        }
        super.changed(activation);
    }
}
