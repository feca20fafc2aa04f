# Generated from spec/ by `make generate`; do not edit.
"""The resource `workflow_schedules`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models, params


class WorkflowSchedules(Resource):
    """Schedules that run a workflow at certain times. Huawei Cloud only."""

    __slots__ = ()

    async def create(
        self,
        workflow_id: str | int,
        *,
        content: Mapping[str, Any],
        type: models.WorkflowScheduleType | models.WorkflowScheduleTypeValue | str = "time",
        action: models.WorkflowScheduleAction | models.WorkflowScheduleActionValue = "run",
        body_workflow_id: str | Unset | None = UNSET,
        user_id: str | Unset | None = UNSET,
        enable: bool | Unset | None = UNSET,
        uuid: str | Unset | None = UNSET,
        policies: models.WorkflowSchedulePolicies | params.WorkflowSchedulePolicies | Unset | None = UNSET,
        created_at: str | datetime | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowSchedule:
        """Create a schedule for a workflow.

        Runs the workflow whenever the schedule becomes due. Terraform sends on_failure retry and on_running cancel as
        policies if none are given. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            type: Trigger of the schedule. "time" is sent by default.
            content: Trigger in detail: cron, an expression with seconds, and method, such as fixed.
            action: Work when the schedule becomes due. "run" is sent by default.
            body_workflow_id: ID of the workflow in the body, which is not needed beside the one in the path.
            user_id: ID of the user who created the schedule.
            enable: Whether the schedule is active.
            uuid: ID of the schedule.
            policies: Reactions to failed and running executions.
            created_at: Creation time, in ISO 8601 format, with its UTC offset.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowSchedule.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_SCHEDULE,
            path_values={
                "workflow_id": workflow_id,
            },
            body={
                "type": type,
                "content": content,
                "action": action,
                "workflow_id": body_workflow_id,
                "user_id": user_id,
                "enable": enable,
                "uuid": uuid,
                "policies": policies,
                "created_at": created_at,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        workflow_id: str | int,
        schedule_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a schedule of a workflow.

        Deletes the schedule for good. Running executions continue. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            schedule_id: ID of the schedule.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `schedule_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/DeleteWorkflowScheduleId.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_WORKFLOW_SCHEDULE_ID,
            path_values={
                "workflow_id": workflow_id,
                "schedule_id": schedule_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        workflow_id: str | int,
        schedule_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowSchedule:
        """Get a schedule of a workflow.

        Returns the trigger and the policies of a schedule, and whether it is active. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            schedule_id: ID of the schedule.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `schedule_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ShowWorkflowSchedule.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKFLOW_SCHEDULE,
            path_values={
                "workflow_id": workflow_id,
                "schedule_id": schedule_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        workflow_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.WorkflowSchedulePage, models.WorkflowSchedule]:
        """List the schedules of a workflow.

        Returns all schedules of the workflow in a single response. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `workflow_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ShowWorkflowScheduleList.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKFLOW_SCHEDULE_LIST,
            path_values={
                "workflow_id": workflow_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        workflow_id: str | int,
        schedule_id: str | int,
        *,
        content: Mapping[str, Any] | Unset | None = UNSET,
        enable: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowSchedule:
        """Change a schedule of a workflow.

        Changes the trigger, or switches the schedule on or off. The policies stay the same. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            schedule_id: ID of the schedule.
            content: Trigger in detail: cron, an expression with seconds, and method, such as fixed.
            enable: Whether the schedule is active.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `schedule_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/UpdateWorkflowSchedule.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_WORKFLOW_SCHEDULE,
            path_values={
                "workflow_id": workflow_id,
                "schedule_id": schedule_id,
            },
            body={
                "content": content,
                "enable": enable,
            },
            extra=extra,
        )
        return await self._client.send(request)
