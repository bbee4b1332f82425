package io.cascade.simulator.credit;

import io.cascade.simulator.problem.Bulk;
import io.cascade.simulator.scripting.Scripts;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/credit")
class CreditController {

    private final CreditBureau bureau;
    private final Scripts scripts;

    CreditController(CreditBureau bureau, Scripts scripts) {
        this.bureau = bureau;
        this.scripts = scripts;
    }

    @PutMapping("/customers")
    Bulk.Stored register(@RequestBody List<CustomerRequest> requests) {
        List<Customer> customers = Bulk.checked(requests, CustomerRequest::toCustomer);
        bureau.register(customers);
        return new Bulk.Stored(customers.size());
    }

    @PostMapping("/checks")
    CreditVerdict check(@RequestBody CreditCheckRequest request) {
        String customer = request.customer();
        scripts.playFace("credit", Map.of("customerId", customer)::get);
        return bureau.check(customer);
    }
}
