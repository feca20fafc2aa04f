# Generated from spec/ by `make generate`; do not edit.
"""The resource `scheduled_events`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models, params


class ScheduledEvents(Resource):
    """Maintenance of nodes that the operator has planned. Huawei Cloud only."""

    __slots__ = ()

    async def accept(
        self,
        event_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        not_before: str | datetime | Unset | None = UNSET,
        redeploy_config: models.NodeRedeploymentInput | params.NodeRedeploymentInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ScheduledEvent:
        """Accept a scheduled event of a node.

        Permits the operator to carry out an event that is inquiring, immediately or not before a time. A redeployment
        in HARD mode resets the node and deletes all data on its disks. Huawei Cloud only.

        Args:
            event_id: ID of the event.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            not_before: Earliest start, in UTC, in ISO 8601 format. By default, the event starts immediately.
            redeploy_config: Kind of the redeployment, for events that redeploy the node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `event_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/AcceptScheduledEvent.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.ACCEPT_SCHEDULED_EVENT,
            path_values={
                "event_id": event_id,
            },
            query={
                "workspaceId": workspace_id,
            },
            body={
                "notBefore": not_before,
                "redeployConfig": redeploy_config,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        state: Sequence[models.ScheduledEventState | models.ScheduledEventStateValue | str] | Unset | None = UNSET,
        type: Sequence[models.ScheduledEventType | models.ScheduledEventTypeValue | str] | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        node_name: str | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        publish_start_time: str | datetime | Unset | None = UNSET,
        publish_end_time: str | datetime | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ScheduledEventPage, models.ScheduledEvent]:
        """List scheduled maintenance events of nodes.

        Returns one page of the events in which the operator repairs, restarts or redeploys nodes, with their states.
        Huawei Cloud only.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            state: States of the events to return.
            type: Types of the events to return.
            id: ID of the event to return.
            node_name: Name of the node whose events to return.
            pool_name: Name of the resource pool whose events to return.
            publish_start_time: Earliest publication time, in UTC, in ISO 8601 format.
            publish_end_time: Latest publication time, in UTC, in ISO 8601 format.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            limit: Maximum number of items to return. Default of the service: 100. From 1 to 100.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListScheduledEvents.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_SCHEDULED_EVENTS,
            query={
                "workspaceId": workspace_id,
                "state": state,
                "type": type,
                "id": id,
                "nodeName": node_name,
                "poolName": pool_name,
                "publishStartTime": publish_start_time,
                "publishEndTime": publish_end_time,
                "offset": offset,
                "limit": limit,
            },
            extra=extra,
        )
        return self._client.pager(request)
