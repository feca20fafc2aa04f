# Generated from spec/ by `make generate`; do not edit.
"""The resource `models`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class Models(Resource):
    """AI applications: models packaged with a runtime, ready for deployment."""

    __slots__ = ()

    async def create(
        self,
        *,
        model_name: str,
        model_version: str,
        model_type: models.ModelType | models.ModelTypeValue | str,
        runtime: str | Unset | None = UNSET,
        source_location: str | Unset | None = UNSET,
        source_copy: str | Unset | None = UNSET,
        execution_code: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        source_type: str | Unset | None = UNSET,
        source_job_id: str | Unset | None = UNSET,
        source_job_version: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        initial_config: str | Unset | None = UNSET,
        model_algorithm: models.ModelAlgorithm | models.ModelAlgorithmValue | str | Unset | None = UNSET,
        model_metrics: str | Unset | None = UNSET,
        install_type: Sequence[models.ModelInstallType | models.ModelInstallTypeValue | str] | Unset | None = UNSET,
        apis: Sequence[models.ModelApi | params.ModelApi] | Unset | None = UNSET,
        input_params: Sequence[models.ModelParameterInput | params.ModelParameterInput] | Unset | None = UNSET,
        output_params: Sequence[models.ModelParameterInput | params.ModelParameterInput] | Unset | None = UNSET,
        dependencies: Sequence[models.ModelDependency | params.ModelDependency] | Unset | None = UNSET,
        template: models.ModelTemplate | params.ModelTemplate | Unset | None = UNSET,
        model_docs: Sequence[models.ModelDocumentInput | params.ModelDocumentInput] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ModelReference:
        """Create an AI application from a model in OBS, an image or a template. (withdrawn)

        Builds the AI application in the background; wait for published before you deploy it. The model and its code
        must already be in OBS. Open Telekom Cloud has withdrawn the documentation of this operation.

        Args:
            model_name: Name of the AI application, shared by all its versions. From 1 to 64 characters.
            model_version: Version in the format X.Y.Z, such as 2.1.0. Each number is between 0 and 99, without
                leading zeros. Matches `^(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]?)){2}$`.
            model_type: AI engine of the model. Use Image or Template to create the AI application from an image or a
                template.
            runtime: Runtime of the model, one of those returned by list_runtimes for the engine.
            source_location: OBS folder of the model, or image in SWR. Required unless model_type is Template.
            source_copy: Whether to copy the image, as the string true or false. For images only. With true, later
                changes to the image in SWR have no effect. With false, creation is faster, but services depend on the
                original image. Default of the service: 'true'.
            execution_code: OBS path of the file customize_service.py in the folder named model. If omitted, the
                service finds the file.
            description: Description of the AI application. At most 100 characters. Matches `^[^&!'"<>=]*$`.
            source_type: Set to auto for a model created by ExeML, which cannot be downloaded. Omit it for other
                models.
            source_job_id: ID of the training job that produced the model, for traceability.
            source_job_version: Version of the training job that produced the model, such as V0003.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            initial_config: Contents of the config.json file of the model, as a string. APIs, dependencies and
                parameters in it do not have to be set again.
            model_algorithm: Task that the model solves. Not required if the configuration file contains it.
            model_metrics: Accuracy of the model, as a JSON string with f1, recall, precision and accuracy.
            install_type: Types of services that the AI application can be deployed as. Defaults to real-time and
                batch.
            apis: Inference APIs of the model. Not required if the configuration file describes them.
            input_params: Input parameters of the model. Not required if initial_config describes them.
            output_params: Output parameters of the model. Not required if initial_config describes them.
            dependencies: Packages that the model and its code require. Not required if the configuration file lists
                them.
            template: Template to create the AI application from. Required if model_type is Template, and only allowed
                then.
            model_docs: Links to documentation of the model. At most 3 items.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/creating_an_ai_application.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_MODEL,
            body={
                "model_name": model_name,
                "model_version": model_version,
                "model_type": model_type,
                "runtime": runtime,
                "source_location": source_location,
                "source_copy": source_copy,
                "execution_code": execution_code,
                "description": description,
                "source_type": source_type,
                "source_job_id": source_job_id,
                "source_job_version": source_job_version,
                "workspace_id": workspace_id,
                "initial_config": initial_config,
                "model_algorithm": model_algorithm,
                "model_metrics": model_metrics,
                "install_type": install_type,
                "apis": apis,
                "input_params": input_params,
                "output_params": output_params,
                "dependencies": dependencies,
                "template": template,
                "model_docs": model_docs,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        model_id: str | int,
        *,
        cascade: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ModelDeletionResult:
        """Delete an AI application, or all its versions.

        Returns when the deletion is complete, and lists which AI applications were deleted and which were not. A
        version that is used by a service is not deleted and is listed in delete_failed_list.

        Args:
            model_id: ID of the AI application.
            cascade: Whether to also delete the other versions with the same name, up to 20 at a time. Default of the
                service: False.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `model_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/deleting_an_ai_application.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_MODEL,
            path_values={
                "model_id": model_id,
            },
            query={
                "cascade": cascade,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        model_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Model:
        """Get an AI application.

        Returns the state of the AI application, the location of its files, its runtime and its inference APIs.

        Args:
            model_id: ID of the AI application.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `model_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/obtaining_details_about_an_ai_application.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_MODEL,
            path_values={
                "model_id": model_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        model_name: str | Unset | None = UNSET,
        exact_match: bool | Unset | None = UNSET,
        model_version: str | Unset | None = UNSET,
        model_status: models.ModelStatus | models.ModelStatusValue | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: models.ModelSortKey | models.ModelSortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        model_type: models.ModelType | models.ModelTypeValue | str | Unset | None = UNSET,
        not_model_type: models.ModelType | models.ModelTypeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ModelPage, models.ModelSummary]:
        """List AI applications.

        Returns one page of AI applications and the total number of matches. Each version is a separate entry. Entries
        do not contain the runtime, dependencies and APIs; use `get` to read them.

        Args:
            model_name: Name to search for; returns AI applications whose name contains this string. If the name
                contains an underscore, also set exact_match.
            exact_match: Whether underscores in model_name are matched literally. Required for names that contain an
                underscore.
            model_version: Return only this version, such as 2.1.0.
            model_status: Return only AI applications in this state.
            description: Return only AI applications whose description contains this string.
            offset: Index of the page to return, from 0. Some deployments may count items instead of pages. Default of
                the service: 0. At least 0.
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
            sort_by: Field to sort by. Defaults to create_at.
            order: Sort order. Defaults to descending.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            model_type: Return only AI applications of this type. Cannot be combined with not_model_type.
            not_model_type: Exclude AI applications of this type. Cannot be combined with model_type.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/querying_the_ai_application_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_MODELS,
            query={
                "model_name": model_name,
                "exact_match": exact_match,
                "model_version": model_version,
                "model_status": model_status,
                "description": description,
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
                "workspace_id": workspace_id,
                "model_type": model_type,
                "not_model_type": not_model_type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_runtimes(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ModelEngineRuntimesPage, models.ModelEngineRuntimes]:
        """List AI engines and their runtimes.

        Returns one page of AI engines. For each runtime of an engine, returns the architecture, accelerator, image
        type and availability.

        Args:
            limit: Maximum number of items to return. At least 1.
            offset: Number of items to skip. According to the reference, items are counted, not pages. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/obtaining_the_model_runtime.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_MODEL_ENGINE_AND_RUNTIME,
            query={
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_templates(
        self,
        *,
        theme: str | Unset | None = UNSET,
        engine: str | Unset | None = UNSET,
        env: str | Unset | None = UNSET,
        keyword: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ModelImportTemplatePage, models.ModelImportTemplate]:
        """List the templates for importing models.

        Returns one page of templates with the inputs that they need, and the number of matching templates.
        Huawei Cloud only.

        Args:
            theme: Return only templates of this type, such as Classification or Common.
            engine: Return only templates for this engine, such as TensorFlow.
            env: Return only templates with this runtime environment.
            keyword: Return only templates whose name or description contains this string.
            offset: Number of templates to skip. Default of the service: 0. At least 0.
            limit: Maximum number of templates on the page. Default of the service: 50. At least 1.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/data-sources/modelarts_model_templates
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_MODEL_TEMPLATES,
            query={
                "theme": theme,
                "engine": engine,
                "env": env,
                "keyword": keyword,
                "offset": offset,
                "limit": limit,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        model_name: str | Unset | None = UNSET,
        exact_match: bool | Unset | None = UNSET,
        model_version: str | Unset | None = UNSET,
        model_status: models.ModelStatus | models.ModelStatusValue | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        model_type: models.ModelType | models.ModelTypeValue | str | Unset | None = UNSET,
        not_model_type: models.ModelType | models.ModelTypeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ModelSummary | None:
        """Find one of the AI applications by its exact name or ID.

        Reads the whole list, in pages of up to 1000 items, because the service can't search for both names and IDs.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            model_name: Name to search for; returns AI applications whose name contains this string. If the name
                contains an underscore, also set exact_match.
            exact_match: Whether underscores in model_name are matched literally. Required for names that contain an
                underscore.
            model_version: Return only this version, such as 2.1.0.
            model_status: Return only AI applications in this state.
            description: Return only AI applications whose description contains this string.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            model_type: Return only AI applications of this type. Cannot be combined with not_model_type.
            not_model_type: Exclude AI applications of this type. Cannot be combined with model_type.
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/querying_the_ai_application_list.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_MODELS,
            query={
                "model_name": model_name,
                "exact_match": exact_match,
                "model_version": model_version,
                "model_status": model_status,
                "description": description,
                "workspace_id": workspace_id,
                "model_type": model_type,
                "not_model_type": not_model_type,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("model_name",),
                id=("model_id",),
            ),
        )

    async def create_and_wait(
        self,
        *,
        model_name: str,
        model_version: str,
        model_type: models.ModelType | models.ModelTypeValue | str,
        runtime: str | Unset | None = UNSET,
        source_location: str | Unset | None = UNSET,
        source_copy: str | Unset | None = UNSET,
        execution_code: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        source_type: str | Unset | None = UNSET,
        source_job_id: str | Unset | None = UNSET,
        source_job_version: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        initial_config: str | Unset | None = UNSET,
        model_algorithm: models.ModelAlgorithm | models.ModelAlgorithmValue | str | Unset | None = UNSET,
        model_metrics: str | Unset | None = UNSET,
        install_type: Sequence[models.ModelInstallType | models.ModelInstallTypeValue | str] | Unset | None = UNSET,
        apis: Sequence[models.ModelApi | params.ModelApi] | Unset | None = UNSET,
        input_params: Sequence[models.ModelParameterInput | params.ModelParameterInput] | Unset | None = UNSET,
        output_params: Sequence[models.ModelParameterInput | params.ModelParameterInput] | Unset | None = UNSET,
        dependencies: Sequence[models.ModelDependency | params.ModelDependency] | Unset | None = UNSET,
        template: models.ModelTemplate | params.ModelTemplate | Unset | None = UNSET,
        model_docs: Sequence[models.ModelDocumentInput | params.ModelDocumentInput] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Model:
        """Create an AI application from a model in OBS, an image or a template, then wait for the result.

        Builds the AI application in the background; wait for published before you deploy it. The model and its code
        must already be in OBS. Open Telekom Cloud has withdrawn the documentation of this operation.

        The client then polls ShowModel until the state is published.

        Args:
            model_name: Name of the AI application, shared by all its versions. From 1 to 64 characters.
            model_version: Version in the format X.Y.Z, such as 2.1.0. Each number is between 0 and 99, without
                leading zeros. Matches `^(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]?)){2}$`.
            model_type: AI engine of the model. Use Image or Template to create the AI application from an image or a
                template.
            runtime: Runtime of the model, one of those returned by list_runtimes for the engine.
            source_location: OBS folder of the model, or image in SWR. Required unless model_type is Template.
            source_copy: Whether to copy the image, as the string true or false. For images only. With true, later
                changes to the image in SWR have no effect. With false, creation is faster, but services depend on the
                original image. Default of the service: 'true'.
            execution_code: OBS path of the file customize_service.py in the folder named model. If omitted, the
                service finds the file.
            description: Description of the AI application. At most 100 characters. Matches `^[^&!'"<>=]*$`.
            source_type: Set to auto for a model created by ExeML, which cannot be downloaded. Omit it for other
                models.
            source_job_id: ID of the training job that produced the model, for traceability.
            source_job_version: Version of the training job that produced the model, such as V0003.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            initial_config: Contents of the config.json file of the model, as a string. APIs, dependencies and
                parameters in it do not have to be set again.
            model_algorithm: Task that the model solves. Not required if the configuration file contains it.
            model_metrics: Accuracy of the model, as a JSON string with f1, recall, precision and accuracy.
            install_type: Types of services that the AI application can be deployed as. Defaults to real-time and
                batch.
            apis: Inference APIs of the model. Not required if the configuration file describes them.
            input_params: Input parameters of the model. Not required if initial_config describes them.
            output_params: Output parameters of the model. Not required if initial_config describes them.
            dependencies: Packages that the model and its code require. Not required if the configuration file lists
                them.
            template: Template to create the AI application from. Required if model_type is Template, and only allowed
                then.
            model_docs: Links to documentation of the model. At most 3 items.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 3600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/creating_an_ai_application.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_MODEL,
            body={
                "model_name": model_name,
                "model_version": model_version,
                "model_type": model_type,
                "runtime": runtime,
                "source_location": source_location,
                "source_copy": source_copy,
                "execution_code": execution_code,
                "description": description,
                "source_type": source_type,
                "source_job_id": source_job_id,
                "source_job_version": source_job_version,
                "workspace_id": workspace_id,
                "initial_config": initial_config,
                "model_algorithm": model_algorithm,
                "model_metrics": model_metrics,
                "install_type": install_type,
                "apis": apis,
                "input_params": input_params,
                "output_params": output_params,
                "dependencies": dependencies,
                "template": template,
                "model_docs": model_docs,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.MODELS_WAITER,
            "create",
            request,
            operations.SHOW_MODEL,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        model_id: str | int,
        *,
        cascade: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete an AI application, or all its versions, then wait for the result.

        Returns when the deletion is complete, and lists which AI applications were deleted and which were not. A
        version that is used by a service is not deleted and is listed in delete_failed_list.

        The client then polls ShowModel until the resource no longer exists.

        Args:
            model_id: ID of the AI application.
            cascade: Whether to also delete the other versions with the same name, up to 20 at a time. Default of the
                service: False.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `model_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/deleting_an_ai_application.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_MODEL,
            path_values={
                "model_id": model_id,
            },
            query={
                "cascade": cascade,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.MODELS_WAITER,
            "delete",
            request,
            operations.SHOW_MODEL,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        model_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Model:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            model_id: ID of the AI application.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create'. published by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
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
            operations.SHOW_MODEL,
            path_values={
                "model_id": model_id,
            },
            extra=extra,
        )
        return await wait_until(self._client, operations.MODELS_WAITER, request, until, timeout, on_progress, interval)

    async def wait_gone(
        self,
        model_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Args:
            model_id: ID of the AI application.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
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
            operations.SHOW_MODEL,
            path_values={
                "model_id": model_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.MODELS_WAITER, request, timeout, on_progress, interval)
