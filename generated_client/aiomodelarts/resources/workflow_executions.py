# Generated from spec/ by `make generate`; do not edit.
"""The resource `workflow_executions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models, params


class WorkflowExecutions(Resource):
    """Executions of workflows, which run the steps in the background. Huawei Cloud only."""

    __slots__ = ()

    async def act(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        *,
        action_name: models.WorkflowExecutionActionName | models.WorkflowExecutionActionNameValue,
        policies: models.WorkflowRerunInput | params.WorkflowRerunInput | Unset | None = UNSET,
        parameters: Sequence[models.WorkflowParameter | params.WorkflowParameter] | Unset | None = UNSET,
        data_requirements: Sequence[models.WorkflowDataRequirement | params.WorkflowDataRequirement]
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowExecution:
        """Stop or rerun an execution of a workflow.

        Starts the action and returns the execution. A rerun repeats the steps in policies.rerun_steps and all later
        ones; without them, all steps. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            action_name: Action to start.
            policies: Steps of a rerun.
            parameters: Parameters with new values.
            data_requirements: Data that the steps use from now on.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `execution_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowExecutionsActions.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "action_name": action_name,
                "policies": policies,
                "parameters": parameters,
                "data_requirements": data_requirements,
            }
        )
        del parameters

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_EXECUTIONS_ACTIONS,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def act_on_step(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        step_execution_id: str | int,
        *,
        action_name: models.WorkflowStepActionName | models.WorkflowStepActionNameValue | str,
        parameters: Sequence[models.WorkflowParameter | params.WorkflowParameter] | Unset | None = UNSET,
        data_requirements: Sequence[models.WorkflowDataRequirement | params.WorkflowDataRequirement]
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowStepExecution:
        """Retry, stop or continue a step of an execution.

        Starts the action and returns the execution of the step. A step that waits for input continues with the
        parameters and data of the request. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            step_execution_id: ID of the step execution, its uuid.
            action_name: Action to start.
            parameters: Parameters with new values.
            data_requirements: Data that the steps use from now on.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `execution_id` or `step_execution_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowStepExecutionsActions.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "action_name": action_name,
                "parameters": parameters,
                "data_requirements": data_requirements,
            }
        )
        del parameters

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_STEP_EXECUTIONS_ACTIONS,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
                "step_execution_id": step_execution_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def create(
        self,
        workflow_id: str | int,
        *,
        created_at: str | datetime | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        body_execution_id: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        status: models.WorkflowExecutionStatus | models.WorkflowExecutionStatusValue | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        body_workflow_id: str | Unset | None = UNSET,
        workflow_name: str | Unset | None = UNSET,
        scene_id: str | Unset | None = UNSET,
        scene_name: str | Unset | None = UNSET,
        steps_execution: Sequence[models.WorkflowStepExecutionInput | params.WorkflowStepExecutionInput]
        | Unset
        | None = UNSET,
        sub_graphs: Sequence[models.WorkflowSubGraph | params.WorkflowSubGraph] | Unset | None = UNSET,
        duration: str | Unset | None = UNSET,
        events: Sequence[str] | Unset | None = UNSET,
        labels: Sequence[str] | Unset | None = UNSET,
        data_requirements: Sequence[models.WorkflowDataRequirement | params.WorkflowDataRequirement]
        | Unset
        | None = UNSET,
        parameters: Sequence[models.WorkflowParameter | params.WorkflowParameter] | Unset | None = UNSET,
        policies: models.WorkflowExecutionPolicies | params.WorkflowExecutionPolicies | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowExecution:
        """Run a workflow.

        Starts an execution, which runs the steps of the workflow in the background, each after those that it depends
        on. Parameters and data of the request replace those of the workflow. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            created_at: Creation time, in ISO 8601 format, with its UTC offset.
            name: Name of the execution.
            body_execution_id: ID of the execution in the body, which the service sets.
            description: Text that describes the execution.
            status: State of the execution.
            workspace_id: ID of the workspace. 0 is the default workspace.
            body_workflow_id: ID of the workflow in the body, which is not needed beside the one in the path.
            workflow_name: Name that the workflow has.
            scene_id: ID of the scene, which selects the steps that run.
            scene_name: Name that the scene has.
            steps_execution: State and results of each step.
            sub_graphs: Groups of steps.
            duration: Duration up to now.
            events: Events of the execution.
            labels: Labels of the execution.
            data_requirements: Data that the steps use.
            parameters: Parameters that the steps use.
            policies: Reuse of earlier results.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowExecution.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "created_at": created_at,
                "name": name,
                "execution_id": body_execution_id,
                "description": description,
                "status": status,
                "workspace_id": workspace_id,
                "workflow_id": body_workflow_id,
                "workflow_name": workflow_name,
                "scene_id": scene_id,
                "scene_name": scene_name,
                "steps_execution": steps_execution,
                "sub_graphs": sub_graphs,
                "duration": duration,
                "events": events,
                "labels": labels,
                "data_requirements": data_requirements,
                "parameters": parameters,
                "policies": policies,
            }
        )
        del steps_execution, parameters

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_EXECUTION,
            path_values={
                "workflow_id": workflow_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete an execution of a workflow.

        Deletes the execution for good, with the executions of its steps. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `execution_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/DeleteWorkflowExecution.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_WORKFLOW_EXECUTION,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowExecution:
        """Get an execution of a workflow.

        Returns the state of the execution and of its steps, and the parameters and data that they use.
        Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `execution_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ShowWorkflowExecution.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKFLOW_EXECUTION,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        workflow_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        sort_by: str | Unset | None = UNSET,
        labels: str | Unset | None = UNSET,
        status: models.WorkflowExecutionStatus | models.WorkflowExecutionStatusValue | str | Unset | None = UNSET,
        scene_id: str | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.WorkflowExecutionPage, models.WorkflowExecution]:
        """List the executions of a workflow.

        Returns one page of executions with the executions of their steps. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            workspace_id: ID of the workspace. 0 is the default workspace.
            limit: Maximum number of items to return. From 1 to 100.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            sort_by: Field to sort by, such as create_time.
            labels: Label that the executions have.
            status: State of the executions.
            scene_id: ID of the scene that was run.
            order: Sort order, which has an effect only together with sort_by. Default of the service: 'desc'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `workflow_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListWorkflowExecutions.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKFLOW_EXECUTIONS,
            path_values={
                "workflow_id": workflow_id,
            },
            query={
                "workspace_id": workspace_id,
                "limit": limit,
                "offset": offset,
                "sort_by": sort_by,
                "labels": labels,
                "status": status,
                "scene_id": scene_id,
                "order": order,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_labels(
        self,
        workflow_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[list[str], str]:
        """List the labels of all executions of a workflow.

        Returns the labels as strings, each once, in a single response. Huawei Cloud only.

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

        Documented at: https://support.huaweicloud.com/api-modelarts/ListExecutionLabels.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_EXECUTION_LABELS,
            path_values={
                "workflow_id": workflow_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_step_metrics(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        step_execution_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[list[models.WorkflowStepMetric], models.WorkflowStepMetric]:
        """List the metrics of a step of an execution.

        Returns the metrics that the step has written, such as the accuracy of a model, in a single response.
        Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            step_execution_id: ID of the step execution, its uuid.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `workflow_id` or `execution_id` or `step_execution_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ShowWorkflowStepExecutionMetrics.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKFLOW_STEP_EXECUTION_METRICS,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
                "step_execution_id": step_execution_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        *,
        created_at: str | datetime | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        body_execution_id: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        status: models.WorkflowExecutionStatus | models.WorkflowExecutionStatusValue | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        body_workflow_id: str | Unset | None = UNSET,
        workflow_name: str | Unset | None = UNSET,
        scene_id: str | Unset | None = UNSET,
        scene_name: str | Unset | None = UNSET,
        steps_execution: Sequence[models.WorkflowStepExecutionInput | params.WorkflowStepExecutionInput]
        | Unset
        | None = UNSET,
        sub_graphs: Sequence[models.WorkflowSubGraph | params.WorkflowSubGraph] | Unset | None = UNSET,
        duration: str | Unset | None = UNSET,
        events: Sequence[str] | Unset | None = UNSET,
        labels: Sequence[str] | Unset | None = UNSET,
        data_requirements: Sequence[models.WorkflowDataRequirement | params.WorkflowDataRequirement]
        | Unset
        | None = UNSET,
        parameters: Sequence[models.WorkflowParameter | params.WorkflowParameter] | Unset | None = UNSET,
        policies: models.WorkflowExecutionPolicies | params.WorkflowExecutionPolicies | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowExecution:
        """Change an execution of a workflow.

        Changes the labels, parameters and data of an execution, for steps that have not run yet. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            created_at: Creation time, in ISO 8601 format, with its UTC offset.
            name: Name of the execution.
            body_execution_id: ID of the execution in the body, which the service sets.
            description: Text that describes the execution.
            status: State of the execution.
            workspace_id: ID of the workspace. 0 is the default workspace.
            body_workflow_id: ID of the workflow in the body, which is not needed beside the one in the path.
            workflow_name: Name that the workflow has.
            scene_id: ID of the scene, which selects the steps that run.
            scene_name: Name that the scene has.
            steps_execution: State and results of each step.
            sub_graphs: Groups of steps.
            duration: Duration up to now.
            events: Events of the execution.
            labels: Labels of the execution.
            data_requirements: Data that the steps use.
            parameters: Parameters that the steps use.
            policies: Reuse of earlier results.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `execution_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/UpdateWorkflowExecution.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "created_at": created_at,
                "name": name,
                "execution_id": body_execution_id,
                "description": description,
                "status": status,
                "workspace_id": workspace_id,
                "workflow_id": body_workflow_id,
                "workflow_name": workflow_name,
                "scene_id": scene_id,
                "scene_name": scene_name,
                "steps_execution": steps_execution,
                "sub_graphs": sub_graphs,
                "duration": duration,
                "events": events,
                "labels": labels,
                "data_requirements": data_requirements,
                "parameters": parameters,
                "policies": policies,
            }
        )
        del steps_execution, parameters

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_WORKFLOW_EXECUTION,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        workflow_id: str | int,
        name_or_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        labels: str | Unset | None = UNSET,
        status: models.WorkflowExecutionStatus | models.WorkflowExecutionStatusValue | str | Unset | None = UNSET,
        scene_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowExecution | None:
        """Find one of the executions of a workflow by its exact name or ID.

        Reads the whole list, in pages of up to 100 items, because the service can't search for both names and IDs.
        Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            name_or_id: Exact name or ID, case-sensitive.
            workspace_id: ID of the workspace. 0 is the default workspace.
            labels: Label that the executions have.
            status: State of the executions.
            scene_id: ID of the scene that was run.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `workflow_id` or `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListWorkflowExecutions.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKFLOW_EXECUTIONS,
            path_values={
                "workflow_id": workflow_id,
            },
            query={
                "workspace_id": workspace_id,
                "labels": labels,
                "status": status,
                "scene_id": scene_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("execution_id",),
            ),
        )

    async def create_and_wait(
        self,
        workflow_id: str | int,
        *,
        created_at: str | datetime | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        body_execution_id: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        status: models.WorkflowExecutionStatus | models.WorkflowExecutionStatusValue | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        body_workflow_id: str | Unset | None = UNSET,
        workflow_name: str | Unset | None = UNSET,
        scene_id: str | Unset | None = UNSET,
        scene_name: str | Unset | None = UNSET,
        steps_execution: Sequence[models.WorkflowStepExecutionInput | params.WorkflowStepExecutionInput]
        | Unset
        | None = UNSET,
        sub_graphs: Sequence[models.WorkflowSubGraph | params.WorkflowSubGraph] | Unset | None = UNSET,
        duration: str | Unset | None = UNSET,
        events: Sequence[str] | Unset | None = UNSET,
        labels: Sequence[str] | Unset | None = UNSET,
        data_requirements: Sequence[models.WorkflowDataRequirement | params.WorkflowDataRequirement]
        | Unset
        | None = UNSET,
        parameters: Sequence[models.WorkflowParameter | params.WorkflowParameter] | Unset | None = UNSET,
        policies: models.WorkflowExecutionPolicies | params.WorkflowExecutionPolicies | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.WorkflowExecution:
        """Run a workflow, then wait for the result.

        Starts an execution, which runs the steps of the workflow in the background, each after those that it depends
        on. Parameters and data of the request replace those of the workflow. Huawei Cloud only.

        The client then polls ShowWorkflowExecution until the state is completed.

        Args:
            workflow_id: ID of the workflow.
            created_at: Creation time, in ISO 8601 format, with its UTC offset.
            name: Name of the execution.
            body_execution_id: ID of the execution in the body, which the service sets.
            description: Text that describes the execution.
            status: State of the execution.
            workspace_id: ID of the workspace. 0 is the default workspace.
            body_workflow_id: ID of the workflow in the body, which is not needed beside the one in the path.
            workflow_name: Name that the workflow has.
            scene_id: ID of the scene, which selects the steps that run.
            scene_name: Name that the scene has.
            steps_execution: State and results of each step.
            sub_graphs: Groups of steps.
            duration: Duration up to now.
            events: Events of the execution.
            labels: Labels of the execution.
            data_requirements: Data that the steps use.
            parameters: Parameters that the steps use.
            policies: Reuse of earlier results.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 86400 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `workflow_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowExecution.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "created_at": created_at,
                "name": name,
                "execution_id": body_execution_id,
                "description": description,
                "status": status,
                "workspace_id": workspace_id,
                "workflow_id": body_workflow_id,
                "workflow_name": workflow_name,
                "scene_id": scene_id,
                "scene_name": scene_name,
                "steps_execution": steps_execution,
                "sub_graphs": sub_graphs,
                "duration": duration,
                "events": events,
                "labels": labels,
                "data_requirements": data_requirements,
                "parameters": parameters,
                "policies": policies,
            }
        )
        del steps_execution, parameters

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_EXECUTION,
            path_values={
                "workflow_id": workflow_id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.WORKFLOW_EXECUTIONS_WAITER,
            "create",
            request,
            operations.SHOW_WORKFLOW_EXECUTION,
            timeout,
            on_progress,
            interval,
        )

    async def rerun(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowExecution:
        """Run all steps of an execution again.

        Calls `act` with `action_name: rerun` and returns immediately. `rerun_and_wait` also waits. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `execution_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowExecutionsActions.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_EXECUTIONS_ACTIONS,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
            },
            body={"action_name": "rerun"},
            extra=extra,
        )
        return await self._client.send(request)

    async def rerun_and_wait(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.WorkflowExecution:
        """Run all steps of an execution again, then wait for the result.

        The client then polls ShowWorkflowExecution until the state is completed. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 86400 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `workflow_id` or `execution_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowExecutionsActions.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_EXECUTIONS_ACTIONS,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
            },
            body={"action_name": "rerun"},
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.WORKFLOW_EXECUTIONS_WAITER,
            "rerun",
            request,
            operations.SHOW_WORKFLOW_EXECUTION,
            timeout,
            on_progress,
            interval,
        )

    async def stop(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowExecution:
        """Stop an execution of a workflow.

        Calls `act` with `action_name: stop` and returns immediately. `stop_and_wait` also waits. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` or `execution_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowExecutionsActions.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_EXECUTIONS_ACTIONS,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
            },
            body={"action_name": "stop"},
            extra=extra,
        )
        return await self._client.send(request)

    async def stop_and_wait(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.WorkflowExecution:
        """Stop an execution of a workflow, then wait for the result.

        The client then polls ShowWorkflowExecution until the state is stopped or completed or abnormal or failed.
        Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `workflow_id` or `execution_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowExecutionsActions.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_EXECUTIONS_ACTIONS,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
            },
            body={"action_name": "stop"},
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.WORKFLOW_EXECUTIONS_WAITER,
            "stop",
            request,
            operations.SHOW_WORKFLOW_EXECUTION,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowExecution:
        """Wait until the resource is ready, or until it reaches the requested state.

        Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'stop', 'rerun'. completed by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 86400 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The response that shows the state.

        Raises:
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ValueError: `until` is not a known state, or a time is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKFLOW_EXECUTION,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.WORKFLOW_EXECUTIONS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        workflow_id: str | int,
        execution_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            execution_id: ID of the execution.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 86400 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKFLOW_EXECUTION,
            path_values={
                "workflow_id": workflow_id,
                "execution_id": execution_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.WORKFLOW_EXECUTIONS_WAITER, request, timeout, on_progress, interval)
