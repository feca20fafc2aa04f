"""Policies that change the number of instances of a deployment at certain times."""

from __future__ import annotations

from ...models import (
    AutoscalingEventStatus,
    AutoscalingPolicyStatus,
    AutoscalingRuleOperation,
    AutoscalingRuleStatus,
    AutoscalingType,
)
from ..handlers.call import Call, as_at, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, in_order
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from ..spec.timestamps import timestamp
from .cron_times import CronTimes
from .deployment_plans import scale
from .inference_states import NOT_FOUND, TIMED_CHANGES, WORKING, deployment_of
from .numbered_pages import numbered_page

POLICY, RULES, EVENTS, SETTLED = "hpa", "hpa_rules", "hpa_events", "hpa_settled"
MOST_EVENTS = 500
EVENT_FIELDS = {"lastProbeTime": "record_time", "update_at": "record_time"}


def settle(call: Call, deployment: StoredResource) -> bool:
    """Carry out the rules whose times have come since the last call, in order of time.

    Returns:
        Whether there were any.
    """
    notes = deployment.notes
    due = [
        (moment, rule)
        for rule in notes[RULES]
        if rule["type"] == AutoscalingType.CRON_HPA and rule["disable"] == "false"
        for moment in CronTimes.parse(rule["schedule"]).between(notes[SETTLED], call.now)
    ]
    if not due:
        return False
    notes[SETTLED] = call.now
    for moment, rule in sorted(due, key=lambda one: one[0])[-MOST_EVENTS:]:
        _execute(call, deployment, moment, rule)
    del notes[EVENTS][:-MOST_EVENTS]
    return True


TIMED_CHANGES[POLICY] = settle


def _execute(call: Call, deployment: StoredResource, moment: float, rule: Row) -> None:
    succeeded = deployment.plan.state(moment) in WORKING
    before = deployment.fields["count"]
    if succeeded:
        scale(as_at(call, moment), deployment, rule["target_replicas"])
    status = AutoscalingRuleStatus.EXECUTE_SUCCESS if succeeded else AutoscalingRuleStatus.FAILED
    rule["status"] = status.value
    deployment.notes[EVENTS].append(
        {
            "id": call.fake.next_id(),
            "hpa_id": rule["hpa_id"],
            "status": (AutoscalingEventStatus.SUCCESS if succeeded else AutoscalingEventStatus.FAILED).value,
            "message": "" if succeeded else "The deployment is not running.",
            "current_replicas": before,
            "target_replicas": rule["target_replicas"],
            "final_replicas": deployment.fields["count"],
            "record_time": timestamp(moment)[:19].replace("T", " "),
        }
    )


def _with_policy(call: Call) -> StoredResource:
    deployment = deployment_of(call)
    if POLICY not in deployment.notes:
        raise Fault(404, NOT_FOUND, f"The deployment {deployment.key} has no autoscaling policy.")
    return deployment


def _row(deployment: StoredResource) -> Row:
    """Return the policy of a deployment as responses show it."""
    rules: list[Row] = deployment.notes[RULES]
    active = any(rule["disable"] == "false" for rule in rules)
    counts = [rule["target_replicas"] for rule in rules] or [deployment.fields["count"]]
    status = AutoscalingPolicyStatus.ACTIVE if active else AutoscalingPolicyStatus.INACTIVE
    return {
        **deployment.notes[POLICY],
        "min_replicas": min(counts),
        "max_replicas": max(counts),
        "status": status.value,
        "hpa_rules": [dict(rule) for rule in rules],
    }


def _rule(call: Call, deployment: StoredResource, given: Row) -> Row:
    """Return a new rule.

    Raises:
        Fault: The schedule is not a cron expression, or another rule has the name.
    """
    key = call.fake.next_id()
    rule: Row = {
        "name": f"rule-{key[:8]}",
        **documented("AutoscalingRule", given),
        "id": key,
        "hpa_id": deployment.notes[POLICY]["id"],
        "disable": str(given.get("disable", False)).lower(),
        "status": AutoscalingRuleStatus.CONFIG_SUCCESS.value,
    }
    _check(deployment, rule)
    return rule


def _check(deployment: StoredResource, rule: Row) -> None:
    try:
        CronTimes.parse(rule["schedule"])
    except ValueError as error:
        raise Fault(400, INVALID, str(error)) from error
    if any(one["name"] == rule["name"] and one["id"] != rule["id"] for one in deployment.notes[RULES]):
        raise Fault(400, INVALID, f"The policy has a rule {rule['name']} already.")


@handles("ShowInferDeploymentHpa")
def show(call: Call) -> Reply:
    """Return the policy of a deployment."""
    return Reply(_row(_with_policy(call)))


@handles("CreateInferDeploymentHpa")
def create(call: Call) -> Reply:
    """Create the policy of a deployment that has none."""
    deployment = deployment_of(call)
    notes = deployment.notes
    if POLICY in notes:
        raise Fault(400, INVALID, f"The deployment {deployment.key} has an autoscaling policy already.")
    key = call.fake.next_id()
    own = {"workspace_id": "0", **documented("AutoscalingPolicy", call.body), "id": key, "name": f"hpa-{key[:8]}"}
    own.pop("hpa_rules")
    before = dict(notes)
    notes.update({POLICY: own, RULES: [], EVENTS: [], SETTLED: call.now})
    try:
        for given in call.body["hpa_rules"]:
            notes[RULES].append(_rule(call, deployment, given))
    except Fault:
        notes.clear()
        notes.update(before)
        raise
    return Reply(_row(deployment))


@handles("UpdateInferDeploymentHpa")
def update(call: Call) -> Reply:
    """Add, change or delete rules; the policy stays as it is if one of them is refused.

    Without `operate`, rules with an ID are changed and others are added, which is a guess.
    """
    deployment = _with_policy(call)
    policy: Row = deployment.notes[POLICY]
    if call.body["id"] not in (policy["id"], policy["target_resource_id"]):
        raise Fault(404, NOT_FOUND, f"The autoscaling policy {call.body['id']} does not exist.")
    before = [dict(rule) for rule in deployment.notes[RULES]]
    try:
        for given in call.body.get("hpa_rules", []):
            _change(call, deployment, given)
    except Fault:
        deployment.notes[RULES] = before
        raise
    return Reply(_row(deployment))


def _change(call: Call, deployment: StoredResource, given: Row) -> None:
    rules: list[Row] = deployment.notes[RULES]
    usual = AutoscalingRuleOperation.UPDATE if given.get("id") else AutoscalingRuleOperation.ADD
    operation = given.get("operate", usual)
    if operation == AutoscalingRuleOperation.ADD:
        rules.append(_rule(call, deployment, given))
        return
    found = next((rule for rule in rules if rule["id"] == given.get("id")), None)
    if found is None:
        raise Fault(404, NOT_FOUND, f"The rule {given.get('id')} does not exist.")
    if operation == AutoscalingRuleOperation.DELETE:
        rules.remove(found)
        return
    changes: Row = documented("AutoscalingRule", given)
    if "disable" in changes:
        changes["disable"] = str(changes["disable"]).lower()
    found |= {**changes, "status": AutoscalingRuleStatus.CONFIG_SUCCESS.value}
    _check(deployment, found)


@handles("DeleteInferDeploymentHpa")
def delete(call: Call) -> Reply:
    """Delete the policy with its rules and events."""
    deployment = _with_policy(call)
    row = {**_row(deployment), "status": AutoscalingPolicyStatus.DELETED.value}
    for name in (POLICY, RULES, EVENTS, SETTLED):
        del deployment.notes[name]
    return Reply(row)


@handles("ListInferDeploymentHpaEvents")
def list_events(call: Call) -> Reply:
    """Return one page of the executions of rules, by default the newest first."""
    rows: list[Row] = _with_policy(call).notes[EVENTS]
    for key in reversed((call.query.get("sort_key") or "lastProbeTime").split(",")):
        rows = in_order(rows, EVENT_FIELDS.get(key.strip(), key.strip()), call.query.get("sort_dir") or "desc")
    return Reply(numbered_page(call, rows))
