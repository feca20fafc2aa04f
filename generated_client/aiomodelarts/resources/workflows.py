# Generated from spec/ by `make generate`; do not edit.
"""The resource `workflows`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models, params


class Workflows(Resource):
    """Workflows, which run steps such as labeling, training and deployment in an order. Huawei Cloud only."""

    __slots__ = ()

    async def authorize_services(
        self,
        *,
        main_service_id: str | Unset | None = UNSET,
        content_id: str | Unset | None = UNSET,
        consume: models.WorkflowConsumptionInput | params.WorkflowConsumptionInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowServiceAuthorization:
        """Authorize a service of a paid workflow.

        Checks that the caller may use the real-time service of a workflow from AI Gallery that is billed, and returns
        the result. Huawei Cloud only.

        Args:
            main_service_id: ID of the real-time service.
            content_id: ID of the asset in AI Gallery.
            consume: Consumption to authorize.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowServiceAuth.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_SERVICE_AUTH,
            body={
                "main_service_id": main_service_id,
                "content_id": content_id,
                "consume": consume,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def buy_package(
        self,
        workflow_id: str | int,
        *,
        status: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        service_id: str | Unset | None = UNSET,
        body_workflow_id: str | Unset | None = UNSET,
        order: models.WorkflowPackageOrder | params.WorkflowPackageOrder | Unset | None = UNSET,
        consume_limit: int | Unset | None = UNSET,
        current_consume: int | Unset | None = UNSET,
        current_date: str | Unset | None = UNSET,
        limit_enable: bool | Unset | None = UNSET,
        created_at: str | datetime | Unset | None = UNSET,
        package_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowPackage:
        """Buy a package for a paid workflow.

        Orders resources for the services of a workflow from AI Gallery that is billed. The order costs money.
        Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            status: State of the package.
            pool_id: ID of the resource pool.
            service_id: ID of the real-time service.
            body_workflow_id: ID of the workflow.
            order: Order and its price.
            consume_limit: Limit of the consumption.
            current_consume: Consumption up to now.
            current_date: Date of the consumption.
            limit_enable: Whether the limit applies.
            created_at: Creation time, in ISO 8601 format, with its UTC offset.
            package_id: ID of the package, which the service sets.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflowPurchasePool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW_PURCHASE_POOL,
            path_values={
                "workflow_id": workflow_id,
            },
            body={
                "status": status,
                "pool_id": pool_id,
                "service_id": service_id,
                "workflow_id": body_workflow_id,
                "order": order,
                "consume_limit": consume_limit,
                "current_consume": current_consume,
                "current_date": current_date,
                "limit_enable": limit_enable,
                "created_at": created_at,
                "package_id": package_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def create(
        self,
        *,
        name: str,
        description: str | Unset | None = UNSET,
        steps: Sequence[models.WorkflowStep | params.WorkflowStep] | Unset | None = UNSET,
        user_name: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        data_requirements: Sequence[models.WorkflowDataRequirement | params.WorkflowDataRequirement]
        | Unset
        | None = UNSET,
        data: Sequence[models.WorkflowData | params.WorkflowData] | Unset | None = UNSET,
        parameters: Sequence[models.WorkflowParameter | params.WorkflowParameter] | Unset | None = UNSET,
        source_workflow_id: str | Unset | None = UNSET,
        gallery_subscription: models.WorkflowGallerySubscription
        | params.WorkflowGallerySubscription
        | Unset
        | None = UNSET,
        latest_execution: models.WorkflowLatestExecution | params.WorkflowLatestExecution | Unset | None = UNSET,
        run_count: int | Unset | None = UNSET,
        param_ready: bool | Unset | None = UNSET,
        source: str | Unset | None = UNSET,
        storages: Sequence[models.WorkflowStorage | params.WorkflowStorage] | Unset | None = UNSET,
        labels: Sequence[str] | Unset | None = UNSET,
        assets: Sequence[models.WorkflowAsset | params.WorkflowAsset] | Unset | None = UNSET,
        sub_graphs: Sequence[models.WorkflowSubGraph | params.WorkflowSubGraph] | Unset | None = UNSET,
        extend: Mapping[str, Any] | Unset | None = UNSET,
        policy: models.WorkflowPolicy | params.WorkflowPolicy | Unset | None = UNSET,
        with_subscription: bool | Unset | None = UNSET,
        smn_switch: bool | Unset | None = UNSET,
        subscription_id: str | Unset | None = UNSET,
        exeml_template_id: str | Unset | None = UNSET,
        last_modified_at: str | datetime | Unset | None = UNSET,
        package: models.WorkflowPackage | params.WorkflowPackage | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Workflow:
        """Create a workflow.

        Creates a workflow from its steps, or as a copy of the workflow in source_workflow_id. It runs when an
        execution is created or a schedule becomes due. Huawei Cloud only.

        Args:
            name: Name of the workflow: letters, also Chinese ones, digits, spaces, underscores and hyphens, beginning
                with a letter. From 1 to 64 characters.
            description: Description of the workflow.
            steps: Steps of the workflow, which form a directed graph without cycles.
            user_name: Name of the user who created the workflow.
            workspace_id: ID of the workspace. 0 is the default workspace.
            data_requirements: Data that the steps need as input.
            data: Data that the workflow contains.
            parameters: Parameters that the steps refer to.
            source_workflow_id: ID of the workflow to copy. Mandatory for a copy.
            gallery_subscription: Asset of AI Gallery from which the workflow comes.
            latest_execution: Summary of the execution that was created last.
            run_count: Number of executions up to now. At least 0.
            param_ready: Whether all mandatory parameters have values.
            source: Origin of the workflow. ai_gallery means that it was imported from AI Gallery.
            storages: Root folders that the steps share.
            labels: Labels of the workflow.
            assets: Assets of AI Gallery that the workflow uses.
            sub_graphs: Groups of steps.
            extend: Further fields of a workflow that is billed.
            policy: Scenes, which run a part of the steps.
            with_subscription: Whether notifications by SMN are switched on.
            smn_switch: Whether SMN sends notifications about the workflow.
            subscription_id: ID of the subscription to notifications.
            exeml_template_id: ID of the template of automatic learning.
            last_modified_at: Last change, in ISO 8601 format, with its UTC offset.
            package: Package of a workflow that is billed.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateWorkflow.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "name": name,
                "description": description,
                "steps": steps,
                "user_name": user_name,
                "workspace_id": workspace_id,
                "data_requirements": data_requirements,
                "data": data,
                "parameters": parameters,
                "source_workflow_id": source_workflow_id,
                "gallery_subscription": gallery_subscription,
                "latest_execution": latest_execution,
                "run_count": run_count,
                "param_ready": param_ready,
                "source": source,
                "storages": storages,
                "labels": labels,
                "assets": assets,
                "sub_graphs": sub_graphs,
                "extend": extend,
                "policy": policy,
                "with_subscription": with_subscription,
                "smn_switch": smn_switch,
                "subscription_id": subscription_id,
                "exeml_template_id": exeml_template_id,
                "last_modified_at": last_modified_at,
                "package": package,
            }
        )
        del steps, parameters, extend

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFLOW,
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        workflow_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a workflow.

        Deletes the workflow for good, with its executions, schedules and subscriptions. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/DeleteWorkflow.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_WORKFLOW,
            path_values={
                "workflow_id": workflow_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        workflow_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Workflow:
        """Get a workflow.

        Returns the steps, data and parameters of a workflow, and its latest execution if it has run.
        Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            workspace_id: ID of the workspace. 0 is the default workspace.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ShowWorkflow.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKFLOW,
            path_values={
                "workflow_id": workflow_id,
            },
            query={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_overview(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        search_type: models.WorkflowSearchType | models.WorkflowSearchTypeValue | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkflowOverview:
        """Count the workflows by the state of their latest execution.

        Returns the number of all matching workflows and the number in each state, as ListWorkflows would find them.
        Huawei Cloud only.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            search_type: Whether the name and the description must be equal or contain the given text.
            name: Name of the workflow, whole or in part, depending on search_type.
            description: Description of the workflow, whole or in part, depending on search_type.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ShowWorkflowsOverview.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKFLOWS_OVERVIEW,
            query={
                "workspace_id": workspace_id,
                "search_type": search_type,
                "name": name,
                "description": description,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        status: models.WorkflowStatus | models.WorkflowStatusValue | str | Unset | None = UNSET,
        labels: Sequence[str] | Unset | None = UNSET,
        template_id: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        sort_by: str | Unset | None = UNSET,
        search_type: models.WorkflowSearchType | models.WorkflowSearchTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.WorkflowPage, models.Workflow]:
        """List the workflows of the project.

        Returns one page of workflows with their steps and the latest execution of each. Without search_type, the
        service decides how it compares names. Huawei Cloud only.

        Args:
            name: Name of the workflow, whole or in part, depending on search_type.
            description: Description of the workflow, whole or in part, depending on search_type.
            status: State of the latest execution.
            labels: Labels that the workflows have.
            template_id: ID of the template of automatic learning from which the workflows come.
            limit: Maximum number of items to return. From 1 to 100.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            sort_by: Field to sort by, such as create_time.
            search_type: Whether the name and the description must be equal or contain the given text.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListWorkflows.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKFLOWS,
            query={
                "name": name,
                "description": description,
                "status": status,
                "labels": labels,
                "template_id": template_id,
                "limit": limit,
                "offset": offset,
                "sort_by": sort_by,
                "search_type": search_type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_labels(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        sort_by: models.AuthorizationSortKey | models.AuthorizationSortKeyValue | Unset | None = UNSET,
        template_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[list[str], str]:
        """List the labels of all workflows.

        Returns the labels as strings, each once. The service does not say how many labels it returns without limit.
        Huawei Cloud only.

        Args:
            limit: Maximum number of labels to return. At least 1.
            offset: Number of labels to skip. At least 0.
            order: Sort order, which has an effect only together with sort_by.
            sort_by: Field to sort by.
            template_id: ID of the template of automatic learning from which the workflows come.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ShowWorkflowLabels.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKFLOW_LABELS,
            query={
                "limit": limit,
                "offset": offset,
                "order": order,
                "sort_by": sort_by,
                "template_id": template_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_step_executions(
        self,
        workflow_id: str | int,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        sort_by: models.AuthorizationSortKey | models.AuthorizationSortKeyValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.WorkflowStepExecutionPage, models.WorkflowStepExecution]:
        """List the executions of the steps of a workflow.

        Returns one page of step executions, of all executions of the workflow. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            limit: Maximum number of items to return. From 1 to 100.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            order: Sort order, which has an effect only together with sort_by.
            sort_by: Field to sort by.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `workflow_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListWorkflowStepExecution.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKFLOW_STEP_EXECUTION,
            path_values={
                "workflow_id": workflow_id,
            },
            query={
                "limit": limit,
                "offset": offset,
                "order": order,
                "sort_by": sort_by,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_todos(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.WorkflowTodoPage, models.WorkflowTodo]:
        """List the steps of all workflows that wait for input.

        Returns the steps whose execution continues only after somebody has acted, in a single response.
        Huawei Cloud only.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ShowWorkflowsTodolist.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKFLOWS_TODOLIST,
            query={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        workflow_id: str | int,
        *,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        data_requirements: Sequence[models.WorkflowDataRequirement | params.WorkflowDataRequirement]
        | Unset
        | None = UNSET,
        parameters: Sequence[models.WorkflowParameter | params.WorkflowParameter] | Unset | None = UNSET,
        storages: Sequence[models.WorkflowStorage | params.WorkflowStorage] | Unset | None = UNSET,
        labels: Sequence[str] | Unset | None = UNSET,
        smn_switch: bool | Unset | None = UNSET,
        steps: Sequence[models.WorkflowStep | params.WorkflowStep] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Workflow:
        """Change a workflow.

        Changes what the request contains and returns the whole workflow. Running executions keep their steps and
        parameters. Huawei Cloud only.

        Args:
            workflow_id: ID of the workflow.
            name: New name: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64
                characters.
            description: New text that describes the workflow.
            data_requirements: Data that the steps need as input.
            parameters: Parameters that the steps refer to.
            storages: Root folders that the steps share.
            labels: Labels of the workflow.
            smn_switch: Whether SMN sends notifications about the workflow.
            steps: Steps of the workflow, in place of the existing ones.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workflow_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/UpdateWorkflow.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "name": name,
                "description": description,
                "data_requirements": data_requirements,
                "parameters": parameters,
                "storages": storages,
                "labels": labels,
                "smn_switch": smn_switch,
                "steps": steps,
            }
        )
        del parameters, steps

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_WORKFLOW,
            path_values={
                "workflow_id": workflow_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        status: models.WorkflowStatus | models.WorkflowStatusValue | str | Unset | None = UNSET,
        labels: Sequence[str] | Unset | None = UNSET,
        template_id: str | Unset | None = UNSET,
        search_type: models.WorkflowSearchType | models.WorkflowSearchTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Workflow | None:
        """Find one of the workflows of the project by its exact name or ID.

        Reads the whole list, in pages of up to 100 items, because the service can't search for both names and IDs.
        Huawei Cloud only.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            name: Name of the workflow, whole or in part, depending on search_type.
            description: Description of the workflow, whole or in part, depending on search_type.
            status: State of the latest execution.
            labels: Labels that the workflows have.
            template_id: ID of the template of automatic learning from which the workflows come.
            search_type: Whether the name and the description must be equal or contain the given text.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListWorkflows.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKFLOWS,
            query={
                "name": name,
                "description": description,
                "status": status,
                "labels": labels,
                "template_id": template_id,
                "search_type": search_type,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("workflow_id",),
            ),
        )
