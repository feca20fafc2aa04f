"""Policies for the ratio of roles in a deployment. They do not change the number of instances, as in the service."""

from __future__ import annotations

from ...models import AutoscalingRuleStatus, HraPolicyStatus, HraRuleOperation
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from .inference_states import NOT_FOUND, deployment_of

POLICY = "hra"


def _rule(call: Call, given: Row) -> Row:
    key = call.fake.next_id()
    return {
        "scaler_type": "SIMULATOR_ALGO",
        "role_replica": [],
        **documented("HraRule", given),
        "id": key,
        "name": f"hra-rule-{key[:8]}",
        "disable": False,
        "rule_status": AutoscalingRuleStatus.CONFIG_SUCCESS.value,
    }


def _reply(policy: Row) -> Reply:
    status = HraPolicyStatus.INACTIVE if policy["disable"] else HraPolicyStatus.ACTIVE
    return Reply({**policy, "policy_status": status.value})


def _policy(call: Call) -> Row:
    deployment = deployment_of(call)
    policy: Row | None = deployment.notes.get(POLICY)
    if policy is None:
        raise Fault(404, NOT_FOUND, f"The deployment {deployment.key} has no policy for the ratio of roles.")
    return policy


@handles("ShowInferHra")
def show(call: Call) -> Reply:
    """Return the policy of a deployment."""
    return _reply(_policy(call))


@handles("CreateInferHra")
def create(call: Call) -> Reply:
    """Create the policy of a deployment that has none."""
    deployment: StoredResource = deployment_of(call)
    if POLICY in deployment.notes:
        raise Fault(400, INVALID, f"The deployment {deployment.key} has a policy for the ratio of roles already.")
    policy: Row = {
        "disable": False,
        "min_replicas": 1,
        "max_replicas": 128,
        "scale_window": 300,
        **documented("HraPolicy", call.body),
        "id": call.fake.next_id(),
        "hra_rules": [_rule(call, given) for given in call.body["hra_rules"]],
    }
    deployment.notes[POLICY] = policy
    return _reply(policy)


@handles("UpdateInferHra")
def update(call: Call) -> Reply:
    """Change or delete rules and change settings; the policy stays as it is if a rule does not exist."""
    policy = _policy(call)
    rules = {rule["id"]: dict(rule) for rule in policy["hra_rules"]}
    for given in call.body["hra_rules"]:
        if given["id"] not in rules:
            raise Fault(404, NOT_FOUND, f"The rule {given['id']} does not exist.")
        if given["operate"] == HraRuleOperation.DELETE:
            del rules[given["id"]]
        else:
            rules[given["id"]] |= documented("HraRule", given)
    policy |= {**documented("HraPolicy", call.body), "hra_rules": list(rules.values())}
    return _reply(policy)
