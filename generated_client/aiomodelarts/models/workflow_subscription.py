# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowSubscription`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


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
