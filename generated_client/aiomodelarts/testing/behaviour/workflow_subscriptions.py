"""Subscriptions of SMN topics to the events of workflows. The fake stores them and sends nothing."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.collection import Collection
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.replies import Reply
from ..spec.timestamps import offset_timestamp
from .workflows import WORKFLOWS

NOT_FOUND = "ModelArts.7519"
"""Code of an unknown subscription, which Terraform's provider takes for "not found"."""

SUBSCRIPTIONS = Collection("workflow_subscriptions", "subscription_id", (400, NOT_FOUND), within=WORKFLOWS)
KEPT = ("subscription_id", "created_at")


def _settings(call: Call) -> Row:
    return {name: value for name, value in documented("WorkflowSubscription", call.body).items() if name not in KEPT}


@handles("CreateWorkflowSubscriptions")
def create(call: Call) -> Reply:
    """Create a subscription, whose ID the workflow then shows."""
    workflow = WORKFLOWS.find(call)
    key = call.fake.next_id()
    fields: Row = {"events": [], **_settings(call), "subscription_id": key, "created_at": offset_timestamp(call.now)}
    subscription = SUBSCRIPTIONS.add(call, key, fields)
    workflow.fields["subscription_id"] = key
    return Reply(SUBSCRIPTIONS.row(call, subscription), 201)


@handles("ShowWorkflowSubscription")
def show(call: Call) -> Reply:
    """Return a subscription."""
    return Reply(SUBSCRIPTIONS.row(call, SUBSCRIPTIONS.find(call)))


@handles("UpdateWorkflowSubscription")
def update(call: Call) -> Reply:
    """Replace the topics and the events of a subscription."""
    subscription = SUBSCRIPTIONS.find(call)
    subscription.fields |= _settings(call)
    return Reply(SUBSCRIPTIONS.row(call, subscription))


@handles("DeleteWorkflowSubscription")
def delete(call: Call) -> Reply:
    """Delete a subscription."""
    subscription = SUBSCRIPTIONS.find(call)
    del SUBSCRIPTIONS.of(call)[subscription.key]
    workflow = WORKFLOWS.find(call)
    if workflow.fields.get("subscription_id") == subscription.key:
        del workflow.fields["subscription_id"]
    return Reply(None, 204)
