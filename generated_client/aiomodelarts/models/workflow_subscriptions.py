# Generated from spec/ by `make generate`; do not edit.
"""Models of `workflow_subscriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime


class WorkflowSubscription(BaseModel):
    """Subscription of SMN topics to the events of a workflow."""

    created_at: str | None = None
    """Creation time, in ISO 8601 format, with its UTC offset."""

    subscription_id: str
    """ID of the subscription."""

    topic_urns: list[str]
    """URNs of the SMN topics to which notifications are sent."""

    entity: str | None = None
    """Subject of the subscription."""

    events: list[str] | None = None
    """Events that are sent: the name of a step or an asterisk, a colon, and states of the step, separated by
    commas.
    """


class WorkflowSubscriptionRequest(BaseModel):
    """Topics and events of a subscription."""

    created_at: str | datetime | Unset | None = json_field(default=UNSET, time="iso-offset")
    """Creation time, in ISO 8601 format, with its UTC offset."""

    body_subscription_id: str | Unset | None = json_field(default=UNSET, key="subscription_id")
    """ID of the subscription in the body, which the service sets."""

    topic_urns: list[str]
    """URNs of the SMN topics to which notifications are sent."""

    entity: str | Unset | None = UNSET
    """Subject of the subscription."""

    events: list[str] | Unset | None = UNSET
    """Events that are sent: the name of a step or an asterisk, a colon, and states of the step, separated by
    commas.
    """
