# Generated from spec/ by `make generate`; do not edit.
"""The resource `workflow_subscriptions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models


class WorkflowSubscriptions(Resource):
    """Subscriptions of SMN topics to the events of a workflow. Huawei Cloud only."""

    __slots__ = ()

    async def create(
        self,
        workflow_id: str | int,
        *,
        topic_urns: Sequence[str],
        created_at: str | datetime | Unset | None = UNSET,
        body_subscription_id: str | Unset | None = UNSET,
        entity: str | Unset | None = UNSET,
        events: Sequence[str] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowSubscription:
        """Subscribe SMN topics to the events of a workflow.

        Sends a notification to the topics whenever a step reaches one of the states in events. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            created_at: Creation time, in ISO 8601 format, with its UTC offset.
            body_subscription_id: ID of the subscription in the body, which the service sets.
            topic_urns: URNs of the SMN topics to which notifications are sent.
            entity: Subject of the subscription.
            events: Events that are sent: the name of a step or an asterisk, a colon, and states of the step,
                separated by commas.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowSubscriptions.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_SUBSCRIPTIONS,
            path_values={
                "workflow_id": workflow_id,
            },
            body={
                "created_at": created_at,
                "subscription_id": body_subscription_id,
                "topic_urns": topic_urns,
                "entity": entity,
                "events": events,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        workflow_id: str | int,
        subscription_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a subscription to the events of a workflow.

        Deletes the subscription for good. The topics receive no further notifications. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            subscription_id: ID of the subscription.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `subscription_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/DeleteWorkflowSubscription.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_WORKFLOW_SUBSCRIPTION,
            path_values={
                "workflow_id": workflow_id,
                "subscription_id": subscription_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        workflow_id: str | int,
        subscription_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowSubscription:
        """Get a subscription to the events of a workflow.

        Returns the topics and the events of a subscription. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            subscription_id: ID of the subscription.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `subscription_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ShowWorkflowSubscription.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKFLOW_SUBSCRIPTION,
            path_values={
                "workflow_id": workflow_id,
                "subscription_id": subscription_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update(
        self,
        workflow_id: str | int,
        subscription_id: str | int,
        *,
        topic_urns: Sequence[str],
        created_at: str | datetime | Unset | None = UNSET,
        body_subscription_id: str | Unset | None = UNSET,
        entity: str | Unset | None = UNSET,
        events: Sequence[str] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowSubscription:
        """Change a subscription to the events of a workflow.

        Replaces the topics and the events of a subscription. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            subscription_id: ID of the subscription.
            created_at: Creation time, in ISO 8601 format, with its UTC offset.
            body_subscription_id: ID of the subscription in the body, which the service sets.
            topic_urns: URNs of the SMN topics to which notifications are sent.
            entity: Subject of the subscription.
            events: Events that are sent: the name of a step or an asterisk, a colon, and states of the step,
                separated by commas.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `subscription_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/UpdateWorkflowSubscription.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_WORKFLOW_SUBSCRIPTION,
            path_values={
                "workflow_id": workflow_id,
                "subscription_id": subscription_id,
            },
            body={
                "created_at": created_at,
                "subscription_id": body_subscription_id,
                "topic_urns": topic_urns,
                "entity": entity,
                "events": events,
            },
            extra=extra,
        )
        return await self._client.send(request)
