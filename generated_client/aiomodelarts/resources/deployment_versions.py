# Generated from spec/ by `make generate`; do not edit.
"""The resource `deployment_versions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, act_and_wait

if TYPE_CHECKING:
    from .. import models


class DeploymentVersions(Resource):
    """Versions of the deployments of inference services. Huawei Cloud only."""

    __slots__ = ()

    async def delete(
        self,
        service_id: str | int,
        deployment_id: str | int,
        version: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DeploymentReference:
        """Delete a version of a deployment.

        Deletes a version that is not in use. The current version is refused. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            version: Number of the version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` or `version` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferDeploymentVersion.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_INFER_DEPLOYMENT_VERSION,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
                "version": version,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        service_id: str | int,
        deployment_id: str | int,
        version: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Deployment:
        """Get a version of a deployment.

        Returns the deployment with the settings of that version. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            version: Number of the version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` or `version` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferDeploymentVersion.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_INFER_DEPLOYMENT_VERSION,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
                "version": version,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        sort_key: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DeploymentVersionPage, models.DeploymentVersion]:
        """List the versions of a deployment.

        Returns one page of versions with their descriptions, and the total number of versions. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            sort_key: Field to sort by, create_at or update_at. Defaults to update_at.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentVersions.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_DEPLOYMENT_VERSIONS,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            query={
                "sort_key": sort_key,
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def switch(
        self,
        service_id: str | int,
        deployment_id: str | int,
        version: str | int,
        *,
        body_service_id: str | Unset | None = UNSET,
        target_deployment_version: str | Unset | None = UNSET,
        infer_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DeploymentReference:
        """Switch a deployment to another version.

        Deploys the settings of the version in the background. Refused unless the deployment is running.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            version: Number of the version.
            body_service_id: ID of the service, as in the path.
            target_deployment_version: Number of the version, as in the path.
            infer_name: ID of the deployment, as in the path.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` or `version` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/SwitchInferDeploymentVersion.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SWITCH_INFER_DEPLOYMENT_VERSION,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
                "version": version,
            },
            body={
                "service_id": body_service_id,
                "target_deployment_version": target_deployment_version,
                "infer_name": infer_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        service_id: str | int,
        deployment_id: str | int,
        name_or_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DeploymentVersion | None:
        """Find one of the versions of a deployment by its exact name or ID.

        Reads the whole list, in pages of up to 500 items, because the service can't search for both names and IDs.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            name_or_id: Exact name or ID, case-sensitive.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `service_id` or `deployment_id` or `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentVersions.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_DEPLOYMENT_VERSIONS,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("version",),
                id=("version",),
            ),
        )

    async def switch_and_wait(
        self,
        service_id: str | int,
        deployment_id: str | int,
        version: str | int,
        *,
        body_service_id: str | Unset | None = UNSET,
        target_deployment_version: str | Unset | None = UNSET,
        infer_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Deployment:
        """Switch a deployment to another version, then wait for the result.

        Deploys the settings of the version in the background. Refused unless the deployment is running.
        Huawei Cloud only.

        The client then polls ShowInferDeployment until the state is RUNNING or CONCERNING, in 2 polls in a row.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            version: Number of the version.
            body_service_id: ID of the service, as in the path.
            target_deployment_version: Number of the version, as in the path.
            infer_name: ID of the deployment, as in the path.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` or `deployment_id` or `version` is empty or more than one ID, or a time is out of
                range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/SwitchInferDeploymentVersion.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SWITCH_INFER_DEPLOYMENT_VERSION,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
                "version": version,
            },
            body={
                "service_id": body_service_id,
                "target_deployment_version": target_deployment_version,
                "infer_name": infer_name,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEPLOYMENTS_WAITER,
            "switch",
            request,
            operations.SHOW_INFER_DEPLOYMENT,
            timeout,
            on_progress,
            interval,
        )
