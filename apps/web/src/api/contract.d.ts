/* eslint-disable */
// The API's OpenAPI document as types, written by `npm run contract -- --write`; never edited by hand.

export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng nhập */
        post: operations["account_signIn"];
        /** Đăng xuất */
        delete: operations["account_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tôi là ai, ở vị trí nào */
        get: operations["account_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chuyển sang làm việc ở một chức vụ khác của mình */
        post: operations["account_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên đăng nhập của tôi */
        get: operations["account_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Kết thúc một phiên đăng nhập của tôi */
        delete: operations["account_endOne"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi mật khẩu; các phiên đăng nhập khác kết thúc */
        post: operations["account_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tạo mã bí mật cho ứng dụng xác thực (TOTP); có hiệu lực sau khi xác nhận */
        post: operations["account_proposeFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xác nhận bằng mã đầu tiên */
        post: operations["account_confirmFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ lớp bảo vệ thứ hai */
        post: operations["account_removeFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhật ký an ninh: đăng nhập, từ chối, thay đổi quyền; mới nhất trước */
        get: operations["account_securityLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thiết lập của tôi: cột, bộ lọc đã lưu, phím tắt */
        get: operations["settings_settings"];
        /** Ghi thiết lập của tôi, thay cho thiết lập trước */
        put: operations["settings_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Những biểu mẫu tôi đang nhập dở, mới nhất trước */
        get: operations["settings_drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/drafts/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nội dung đang nhập dở của một biểu mẫu */
        get: operations["settings_draft"];
        /** Giữ nội dung đang nhập dở, thay cho bản trước */
        put: operations["settings_save"];
        post?: never;
        /** Bỏ nội dung đang nhập dở */
        delete: operations["settings_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tìm hồ sơ, người, đơn vị, quyết định, phiên họp */
        get: operations["search_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ chưa đóng theo bước, đơn vị, danh hiệu và tình trạng hạn; thời gian ở mỗi bước */
        get: operations["figures_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các tài khoản minh họa */
        get: operations["demonstration_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vào bằng một tài khoản minh họa */
        post: operations["demonstration_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai đang giữ chức vụ nào */
        get: operations["people_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đơn vị được đề nghị danh hiệu, hình thức nào, theo loại hình và thủ tục nào */
        get: operations["opening_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thử lập hồ sơ: điều kiện, giấy tờ, thời hạn, ai giống, đề nghị nào đang giữ; không ghi gì */
        post: operations["opening_trial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách hồ sơ */
        get: operations["dossier_list"];
        put?: never;
        /** Lập hồ sơ */
        post: operations["dossier_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách như đang xem, dạng Excel */
        get: operations["dossierList_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một hồ sơ, nay hoặc tại một thời điểm; việc được làm và lý do chưa được */
        get: operations["dossier_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đủ điều kiện hay không, từng điều kiện với điều luật và dữ kiện đã dùng */
        get: operations["dossier_eligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mỗi thời hạn đang chạy được tính thế nào: từ ngày, đến ngày, ngày nào không tính và vì sao */
        get: operations["dossier_deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Diễn biến hồ sơ, từng sự kiện và từng việc */
        get: operations["dossier_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Một việc trên nhiều hồ sơ, trả lời theo từng hồ sơ; dryRun xem trước */
        post: operations["bulkActs_actOnMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bản kê giấy tờ của hồ sơ, thay bản kê trước */
        post: operations["dossierActs_papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tiếp nhận hồ sơ đủ */
        post: operations["dossierActs_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/propose-repinning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đề nghị áp dụng pháp luật của ngày khác; kèm những gì sẽ khác */
        post: operations["dossierActs_proposeRepinning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/approve-repinning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Người thứ hai duyệt áp dụng pháp luật của ngày đã đề nghị */
        post: operations["dossierActs_approveRepinning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/drop-repinning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rút hoặc không duyệt đề nghị áp dụng pháp luật của ngày khác */
        post: operations["dossierActs_dropRepinning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả hồ sơ, nêu lý do */
        post: operations["dossierActs_returnToUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Phân công thẩm định */
        post: operations["dossierActs_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/recommend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thẩm định: đề nghị khen thưởng */
        post: operations["dossierActs_recommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/do-not-recommend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thẩm định: không đủ điều kiện */
        post: operations["dossierActs_doNotRecommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/answer-nominee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lời đơn vị */
        post: operations["dossierActs_answerNominee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/record-state-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bộ Nội vụ trả hồ sơ */
        post: operations["dossierActs_recordStateReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/record-state-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhà nước không khen */
        post: operations["dossierActs_recordStateRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Công bố kết quả */
        post: operations["dossierActs_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lưu trữ */
        post: operations["dossierActs_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đơn vị rút lại để sửa */
        post: operations["dossierActs_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đơn vị rút hồ sơ */
        post: operations["dossierActs_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Không khen thưởng */
        post: operations["dossierActs_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/return-objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thu hồi hiện vật, tiền thưởng */
        post: operations["dossierActs_returnObjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/obligations/{obligation}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gia hạn, nêu căn cứ */
        post: operations["dossierActs_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/request-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lấy ý kiến hiệp y */
        post: operations["dossierTracks_requestConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/record-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi ý kiến hiệp y */
        post: operations["dossierTracks_recordConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/open-disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Công khai */
        post: operations["dossierTracks_openDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/close-disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kết thúc công khai */
        post: operations["dossierTracks_closeDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/request-party-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xin ý kiến Ban Thường vụ Tỉnh ủy */
        post: operations["dossierTracks_requestPartyOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/waive-track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thay một việc song hành bằng điều kiện khác mà luật cho chọn */
        post: operations["dossierTracks_waiveTrack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/record-party-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi ý kiến Ban Thường vụ Tỉnh ủy */
        post: operations["dossierTracks_recordPartyOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tạm giữ để xác minh */
        post: operations["dossierTracks_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kết thúc tạm giữ */
        post: operations["dossierTracks_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/request-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yêu cầu bổ sung */
        post: operations["supplements_requestSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/provide-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi bổ sung */
        post: operations["supplements_provideSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/review-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhận hoặc trả lại từng mục đơn vị đã bổ sung */
        post: operations["supplements_reviewSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/declare-conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Khai có liên quan đến hồ sơ; người khai không xử lý hồ sơ nữa */
        post: operations["supplements_declareConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ và đối tượng khác có thể trùng, để xem lại */
        get: operations["lookAlikes_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các tờ trình */
        get: operations["submission_list"];
        put?: never;
        /** Đơn vị trình danh sách đề nghị; dryRun xem trước từng hồ sơ */
        post: operations["submission_nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chủ tịch UBND tỉnh trình Nhà nước; dryRun xem trước từng hồ sơ */
        post: operations["submission_submitUpward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/packages/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bộ Nội vụ đã nhận hồ sơ giấy */
        post: operations["submission_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/packages/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chuyển lại gói hồ sơ chưa chuyển được tới Bộ Nội vụ */
        post: operations["submission_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/packages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một gói hồ sơ trình Nhà nước; việc được làm và lý do chưa được */
        get: operations["submission_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một tờ trình: số, ngày, hồ sơ, đã nhận chưa */
        get: operations["submission_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các Hội đồng và thành phần hôm nay */
        get: operations["council_list"];
        put?: never;
        /** Nhập quyết định thành lập; có hiệu lực khi người thứ hai xác nhận */
        post: operations["council_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một Hội đồng: quyết định, thành phần vào một ngày, những lần thay đổi */
        get: operations["council_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhập văn bản kiện toàn, thay thế, cử người dự thay; người thứ hai xác nhận */
        post: operations["council_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Người thứ hai xác nhận văn bản đã nhập */
        post: operations["council_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{id}/draft-removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ văn bản đã nhập, chưa xác nhận */
        post: operations["council_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên họp */
        get: operations["session_list"];
        put?: never;
        /** Lên lịch phiên họp */
        post: operations["session_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một phiên họp */
        get: operations["session_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết quả sẽ ghi vào biên bản */
        get: operations["session_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đưa hồ sơ vào chương trình; dryRun xem trước */
        post: operations["session_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/items/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đưa hồ sơ ra khỏi chương trình */
        post: operations["session_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chốt chương trình */
        post: operations["session_freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dời ngày họp */
        post: operations["session_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hủy phiên họp */
        post: operations["session_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Điểm danh */
        post: operations["session_attendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi thành viên không tham gia biểu quyết */
        post: operations["session_recusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kiểm phiếu giấy: hai người kiểm phiếu nhập riêng */
        post: operations["session_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/open-votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi kết quả biểu quyết công khai */
        post: operations["session_openVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/deferrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hoãn một mục sang phiên sau */
        post: operations["session_defer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/recusals/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi nhầm: thành viên lại tham gia biểu quyết */
        post: operations["session_withdrawRecusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/recounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yêu cầu kiểm phiếu lại khi hai người kiểm ghi khác nhau */
        post: operations["session_recount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mở lại một mục đã có kết quả để biểu quyết lại hoặc hoãn */
        post: operations["session_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/deferrals/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thôi hoãn một mục */
        post: operations["session_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ký biên bản: mọi kết quả là một việc pháp lý */
        post: operations["session_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tên người, hồ sơ và cách tính của một phiên họp */
        get: operations["room_room"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ chờ Hội đồng: đưa vào chương trình được, hoặc vì sao chưa */
        get: operations["room_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ chờ ký, theo phiên họp và hình thức khen; cả việc ký thay theo giấy ủy quyền */
        get: operations["brief_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các quyết định */
        get: operations["decision_list"];
        put?: never;
        /** Ban hành quyết định khen thưởng */
        post: operations["decision_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/state-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi quyết định của Thủ tướng, Chủ tịch nước */
        post: operations["decision_recordState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hủy bỏ quyết định đối với các hồ sơ; văn bản cũ vẫn xem được */
        post: operations["decision_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/state-decisions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi việc Thủ tướng, Chủ tịch nước hủy bỏ quyết định */
        post: operations["decision_recordStateCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Công bố kết quả của các hồ sơ trong quyết định */
        post: operations["decision_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/bonus-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi việc chuyển danh sách chi tiền thưởng */
        post: operations["decision_sendBonusList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi việc thu hồi hiện vật, tiền thưởng sau khi hủy bỏ */
        post: operations["decision_returnObjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một quyết định: từng dòng với tiền thưởng, tổng, việc hủy bỏ */
        get: operations["decision_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ceremonies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lễ trao tặng */
        get: operations["ceremony_list"];
        put?: never;
        /** Lên danh sách lễ trao tặng theo thứ tự gọi */
        post: operations["ceremony_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ceremonies/{id}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi nhận đã trao, có ký nhận */
        post: operations["ceremony_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ceremonies/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dời ngày lễ trao tặng; khách được mời lại */
        post: operations["ceremony_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ceremonies/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kết thúc lễ khi còn phần chưa trao, nêu lý do */
        post: operations["ceremony_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ceremonies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một lễ trao tặng: thứ tự gọi tên, đã trao ai, ký nhận */
        get: operations["ceremony_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các ủy quyền: của tôi và cho tôi; người giám sát thấy tất cả */
        get: operations["delegation_list"];
        put?: never;
        /** Ghi văn bản ký thay, thừa lệnh, thừa ủy quyền */
        post: operations["delegation_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Người ủy quyền xác nhận văn bản do quản trị ghi */
        post: operations["delegation_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thu hồi ủy quyền, có hiệu lực ngay */
        post: operations["delegation_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một văn bản ủy quyền */
        get: operations["delegation_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dữ kiện đã biết, và khen thưởng đã quyết định */
        get: operations["candidate_known"];
        put?: never;
        /** Ghi một dữ kiện, nêu nguồn */
        post: operations["candidate_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/evidence/{evidence}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rút một dữ kiện ghi nhầm, nêu lý do */
        post: operations["candidate_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một cá nhân, tập thể, hộ gia đình qua các năm: tên, đơn vị, chức vụ, khen thưởng */
        get: operations["entry_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi tên từ một ngày */
        post: operations["entry_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chuyển sang đơn vị khác từ một ngày */
        post: operations["entry_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Là một với mục khác; hoặc tập thể nhập vào tập thể khác từ một ngày */
        post: operations["entry_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/merger/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tách lại, nêu lý do: đã ghi nhầm là một */
        post: operations["entry_separate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc đến hạn, sớm nhất trước */
        get: operations["inbox_duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thông báo, mới nhất trước */
        get: operations["inbox_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số thông báo chưa đọc */
        get: operations["inbox_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đã đọc mọi thông báo đến số này */
        post: operations["inbox_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đã đọc */
        post: operations["inbox_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc theo hạn, sớm nhất trước; nhiều việc của một quyết định, phiên họp là một dòng */
        get: operations["work_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số việc trong mỗi nhóm, số thông báo chưa đọc */
        get: operations["work_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chuyển việc cho ai được, mỗi người đang lo bao nhiêu việc */
        get: operations["work_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhận việc: người khác thấy ai đang lo; quyền làm không đổi */
        post: operations["work_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thôi nhận, nêu lý do */
        post: operations["work_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chuyển người khác xử lý, nêu lý do */
        post: operations["work_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cá nhân, tập thể, hộ gia đình theo tên */
        get: operations["registry_candidates"];
        put?: never;
        /** Ghi một cá nhân, tập thể, hộ gia đình */
        post: operations["import_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách như đang xem, dạng Excel */
        get: operations["registry_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tệp Excel mẫu để nhập, kèm mã các đơn vị đang hoạt động */
        get: operations["registry_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đơn vị như đang xem, dạng Excel: vào một ngày, theo tên của ngày đó */
        get: operations["registry_exportUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhập từ Excel: kiểm tra thử, kết quả từng dòng, ghi tất cả hoặc không dòng nào */
        post: operations["import_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đơn vị hoạt động vào một ngày, theo tên của ngày đó */
        get: operations["unit_list"];
        put?: never;
        /** Ghi một đơn vị mới, theo văn bản */
        post: operations["unit_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một đơn vị vào một ngày: tên, trực thuộc, tiền thân, đơn vị kế tục */
        get: operations["unit_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi tên từ một ngày */
        post: operations["unit_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/parents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trực thuộc đơn vị khác từ một ngày */
        post: operations["unit_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xã biên giới, khu vực I, II, III trong một thời gian */
        post: operations["unit_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vào cụm, khối thi đua */
        post: operations["unit_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/clusters/{cluster}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ra khỏi cụm, khối thi đua */
        post: operations["unit_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sáp nhập hoặc chia tách từ một ngày */
        post: operations["unit_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kết thúc hoạt động sau một ngày */
        post: operations["unit_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục danh hiệu, hình thức khen thưởng theo pháp luật của một ngày */
        get: operations["law_awards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giá trị mà tỉnh được đặt hoặc xác nhận, theo pháp luật của một ngày */
        get: operations["lawChange_values"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các thay đổi đã soạn, đã duyệt, đã bỏ */
        get: operations["lawChange_list"];
        put?: never;
        /** Soạn thay đổi hoặc xác nhận giá trị, có hiệu lực từ một ngày sau hôm nay */
        post: operations["lawChange_draftValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch làm việc từng năm; năm chưa có lịch thì tạm tính theo ngày lễ cố định */
        get: operations["lawChange_calendars"];
        put?: never;
        /** Nhập lịch làm việc của một năm theo thông báo chính thức */
        post: operations["lawChange_draftCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/changes/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ và thời hạn đang mở mà thay đổi này sẽ dời; không thay đổi gì */
        get: operations["lawChange_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/changes/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Duyệt thay đổi do người khác soạn */
        post: operations["lawChange_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/changes/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ thay đổi chưa có hiệu lực */
        post: operations["lawChange_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thử mọi hồ sơ đang mở theo pháp luật của ngày khác; không thay đổi gì */
        get: operations["whatIf_whatIf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quy trình và thành phần hồ sơ theo pháp luật áp dụng cho hồ sơ */
        get: operations["dossierLaw_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giờ làm việc của hệ thống */
        get: operations["clock_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock/settled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đã xử lý hết việc đến hạn chưa; việc đến hạn kế tiếp */
        get: operations["clock_settled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chuyển đồng hồ minh họa tới */
        post: operations["clock_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhật ký theo thứ tự, kèm mã băm */
        get: operations["audit_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ngoại lệ hợp pháp: một người làm hai việc, căn cứ và điều luật */
        get: operations["audit_exceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thay đổi của những gì tôi được xem và của việc tôi phải làm, ngay khi có (SSE) */
        get: operations["live_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hệ thống có đang chạy, thời hạn có đang chạy */
        get: operations["health_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SignInDto: {
            /** @description Mã sáu số của lớp bảo vệ thứ hai, nếu đã bật */
            code?: string;
            /** @example thamdinh */
            account: string;
            /** Format: password */
            password: string;
        };
        PositionDto: {
            id: number;
            /** @enum {string} */
            role: "unitClerk" | "unitHead" | "districtChair" | "communeChair" | "receivingClerk" | "appraisalOfficer" | "headOfBoard" | "councilSecretary" | "councilMember" | "teller" | "chairman" | "ceremonyClerk" | "auditor" | "administrator" | "system";
            unit: string;
            unitName: string;
            /** @description Chức vụ đang làm việc */
            current: boolean;
        };
        ColumnsDto: {
            /** @description Danh sách nào */
            list: string;
            /** @description Các cột được xem, theo thứ tự */
            columns: string[];
        };
        SavedFilterDto: {
            /** @description Danh sách nào */
            list: string;
            name: string;
            /** @description Phần sau dấu hỏi của địa chỉ */
            query: string;
        };
        SettingsDto: {
            /** @description Không dùng phím tắt một chữ */
            lettersOff: boolean;
            columns: components["schemas"]["ColumnsDto"][];
            filters: components["schemas"]["SavedFilterDto"][];
        };
        ClockDto: {
            /** Format: date-time */
            now: string;
            /** @description Counts changes of the clock */
            tick: number;
            /** @description Incarnation of the log */
            epoch: number;
            /** @description Business time minus real time, milliseconds */
            offsetMs: number;
            /** @enum {string} */
            mode: "production" | "demonstration";
        };
        MeDto: {
            account: string;
            person: string;
            name: string;
            /** @enum {string} */
            role: "unitClerk" | "unitHead" | "districtChair" | "communeChair" | "receivingClerk" | "appraisalOfficer" | "headOfBoard" | "councilSecretary" | "councilMember" | "teller" | "chairman" | "ceremonyClerk" | "auditor" | "administrator" | "system";
            unit: string;
            unitName: string;
            /** @description Sent back in X-CSRF-Token with every write. */
            csrf: string;
            /** @description Nothing else is possible before. */
            mustChangePassword: boolean;
            /** @description Whether a second factor is on. */
            secondFactor: boolean;
            /** @description Các chức vụ đang giữ hôm nay */
            positions: components["schemas"]["PositionDto"][];
            settings: components["schemas"]["SettingsDto"];
            /** @description This role needs a second factor: nothing else is possible before. */
            mustAddSecondFactor: boolean;
            /** @description Business time of the answer */
            clock: components["schemas"]["ClockDto"];
            /** @description The last place of the log: `after` of /api/live, to be told all that this page has not read */
            place: number;
        };
        ChoiceDto: {
            /** @description Một trong positions của GET /api/me */
            position: number;
        };
        SignInRowDto: {
            /** Format: uuid */
            id: string;
            /** @description The session of this request. */
            current: boolean;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            seenAt: string;
            /**
             * Format: date-time
             * @description It ends then at the latest, sooner when it is left idle.
             */
            expiresAt: string;
            address: string;
            /** @description What the browser says it is. */
            agent: string;
        };
        SignInsDto: {
            rows: components["schemas"]["SignInRowDto"][];
        };
        NewPasswordDto: {
            /** Format: password */
            password: string;
            /** Format: password */
            newPassword: string;
        };
        PasswordDto: {
            /** Format: password */
            password: string;
        };
        SecretDto: {
            /** @description Base32, for who types it */
            secret: string;
            /** @description otpauth://…, for a QR code */
            uri: string;
        };
        CodeDto: {
            code: string;
        };
        RemovalDto: {
            code: string;
            /** Format: password */
            password: string;
        };
        SecurityRowDto: {
            id: number;
            /**
             * Format: date-time
             * @description Real time, not the clock of a demonstration.
             */
            at: string;
            /** @example signed-in */
            kind: string;
            /** @description Null where there is no such account. */
            account: string | null;
            address: string;
            /** @description By its kind */
            facts: {
                [key: string]: unknown;
            };
        };
        SecurityPageDto: {
            rows: components["schemas"]["SecurityRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
        };
        DraftRowDto: {
            form: string;
            /** Format: date-time */
            savedAt: string;
        };
        DraftsDto: {
            rows: components["schemas"]["DraftRowDto"][];
        };
        KeptDraftDto: {
            /** @description Null khi chưa có */
            content: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description Giờ thật
             */
            savedAt: string | null;
        };
        DraftDto: {
            /** @description Những gì đã nhập, không quá 64 KB */
            content: {
                [key: string]: unknown;
            };
        };
        SavedDto: {
            /**
             * Format: date-time
             * @description Giờ thật
             */
            savedAt: string;
        };
        FoundDto: {
            /** @enum {string} */
            of: "dossiers" | "people" | "units" | "decisions" | "sessions";
            /** @description Mã hồ sơ, mã đối tượng, mã đơn vị, mã quyết định, mã phiên họp */
            id: string;
            /** @description Tên, số hoặc tiêu đề */
            title: string;
            /** @description Tên trước đây, khi tìm thấy theo tên ấy */
            knownAs: string | null;
            /** @enum {string|null} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH" | null;
            /** @description Tên danh hiệu, hình thức */
            awardName: string | null;
            /** @enum {string|null} */
            custody: "draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive" | "closed" | null;
            unitName: string | null;
            /**
             * Format: date
             * @description Ngày ký, ngày họp, ngày đơn vị kết thúc hoạt động
             */
            on: string | null;
        };
        FoundListDto: {
            /** @description Mỗi loại vài mục đầu */
            rows: components["schemas"]["FoundDto"][];
        };
        FigureDto: {
            /** @enum {string} */
            by: "custody" | "unit" | "award";
            /** @description Mã bước, đơn vị hoặc danh hiệu */
            key: string;
            onTime: number;
            soon: number;
            overdue: number;
            /** @description Không có hạn nào đang chạy */
            none: number;
        };
        StayFigureDto: {
            /** @enum {string} */
            custody: "draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive";
            /** @description Số lượt đã qua trọn */
            count: number;
            /** @description Ngày làm việc, trung vị */
            medianDays: number;
            /** @description Hạn, ngày làm việc; null khi các quy trình không cùng một hạn */
            limitDays: number | null;
        };
        NamesDto: {
            /** @description People, collectives and households by id */
            people: {
                [key: string]: string;
            };
            /** @description Units by code */
            units: {
                [key: string]: string;
            };
            /** @description Bodies that are consulted, by code */
            bodies: {
                [key: string]: string;
            };
            /** @description Awards by code */
            awards: {
                [key: string]: string;
            };
        };
        FiguresDto: {
            /** @description Hồ sơ chưa đóng */
            rows: components["schemas"]["FigureDto"][];
            stays: components["schemas"]["StayFigureDto"][];
            /**
             * Format: date-time
             * @description Business time of the answer
             */
            now: string;
            names: components["schemas"]["NamesDto"];
        };
        DemonstrationAccountDto: {
            account: string;
            name: string;
            /** @enum {string} */
            role: "unitClerk" | "unitHead" | "districtChair" | "communeChair" | "receivingClerk" | "appraisalOfficer" | "headOfBoard" | "councilSecretary" | "councilMember" | "teller" | "chairman" | "ceremonyClerk" | "auditor" | "administrator" | "system";
            unit: string;
            unitName: string;
        };
        DemonstrationAccountsDto: {
            /** @description Empty in production */
            rows: components["schemas"]["DemonstrationAccountDto"][];
        };
        EnterDto: {
            /** @example thamdinh */
            account: string;
        };
        OfficeHolderRowDto: {
            person: string;
            name: string;
            /** @enum {string} */
            role: "unitClerk" | "unitHead" | "districtChair" | "communeChair" | "receivingClerk" | "appraisalOfficer" | "headOfBoard" | "councilSecretary" | "councilMember" | "teller" | "chairman" | "ceremonyClerk" | "auditor" | "administrator" | "system";
            unit: string;
            unitName: string;
        };
        OfficeHolderPageDto: {
            rows: components["schemas"]["OfficeHolderRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
        };
        OpeningWayDto: {
            /** @enum {string} */
            type: "merit" | "unplanned" | "thematic" | "career" | "external";
            /** @enum {string} */
            procedure: "standard" | "simplified";
            recipients: ("person" | "collective" | "household")[];
        };
        OpeningAwardDto: {
            /** @enum {string} */
            code: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            /** @example Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh */
            name: string;
            /** @enum {string} */
            kind: "title" | "order" | "medal" | "honour" | "prize" | "memorial" | "diploma" | "letter";
            /** @enum {string} */
            level: "unit" | "province" | "state" | "otherBody";
            ways: components["schemas"]["OpeningWayDto"][];
        };
        OverlappingDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        OpeningChoicesDto: {
            /**
             * Format: date
             * @description Hôm nay, theo đồng hồ công việc
             */
            today: string;
            unitName: string | null;
            /** @description Điều phải nói khi chưa đọc được văn bản đang có hiệu lực */
            warning: string | null;
            /** @description Danh hiệu, hình thức mà đơn vị được đề nghị hôm nay */
            awards: components["schemas"]["OpeningAwardDto"][];
            /** @description Năm thường được xét; năm nên chọn đứng đầu */
            years: components["schemas"]["OverlappingDto"][];
        };
        PeriodDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            to: string;
        };
        PaperOnFileDto: {
            /** @enum {string} */
            paper: "proposal" | "list" | "report" | "summary" | "reviewMinutes" | "awardMinutes" | "ballot" | "initiativeProof" | "achievementProof" | "obligationsProof" | "partyOpinion";
            ref: string;
        };
        OpenDossierDto: {
            /** @enum {string} */
            type: "merit" | "unplanned" | "thematic" | "career" | "external";
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            /** @enum {string} */
            procedure: "standard" | "simplified";
            candidate: string;
            period: components["schemas"]["PeriodDto"];
            /** @description Thành tích được khen, không nêu tên người; cùng thành tích không khen nhiều lần */
            achievement?: string;
            /**
             * @description Truy tặng: cho cá nhân đã mất; gia đình nhận
             * @enum {boolean}
             */
            posthumous?: true;
            /** @description Giấy tờ đã có trong tay; kê sau cũng được */
            papers?: components["schemas"]["PaperOnFileDto"][];
        };
        RefusalDto: {
            /** @example already-taken */
            code: string;
            /** @description Vì sao chưa lập được, bằng tiếng Việt */
            sentence: string;
            facts: {
                [key: string]: unknown;
            };
        };
        BasisDto: {
            text: string;
            article: string;
            /** @enum {string} */
            confidence: "SOURCED" | "INFERRED" | "RECALLED";
        };
        LackingDto: {
            /**
             * @description Loại dữ kiện
             * @example rating
             */
            kind: string;
            /** @description Về gì: danh hiệu, điều được xác nhận */
            about?: string;
            year?: number;
        };
        JudgedDto: {
            /** @description Row of the law: its section and first cell */
            key: string;
            says: string;
            basis: components["schemas"]["BasisDto"];
            /** @enum {string} */
            standing: "met" | "notMet" | "unknown" | "unconfirmed";
            /** @enum {string} */
            mode: "is" | "all" | "any" | "none";
            parts: components["schemas"]["JudgedDto"][];
            /** @description Ids of the evidence that it rests on */
            used: string[];
            /** @description What evidence is missing */
            missing?: components["schemas"]["LackingDto"][];
            /** @description Ids of evidence that contradicts itself */
            contradicting?: string[];
            /**
             * Format: date
             * @description The day on which time alone will have met it
             */
            metFrom?: string;
        };
        VerdictDto: {
            rulebook: string;
            award: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            result: "eligible" | "notEligible" | "open";
            conditions: components["schemas"]["JudgedDto"][];
        };
        KnownEvidenceDto: {
            /** @example rating-3 */
            id: string;
            evidence: components["schemas"]["RatingDto"] | components["schemas"]["AwardDto"] | components["schemas"]["InitiativeDto"] | components["schemas"]["BlockDto"] | components["schemas"]["DisciplineDto"] | components["schemas"]["ServiceDto"] | components["schemas"]["PostDto"] | components["schemas"]["MembersDto"] | components["schemas"]["RankDto"] | components["schemas"]["StatementDto"];
        };
        AssessmentDto: {
            verdict: components["schemas"]["VerdictDto"];
            /**
             * Format: date
             * @description The day whose law judged
             */
            lawOn: string;
            text: string;
            warning: string | null;
            evidence: components["schemas"]["KnownEvidenceDto"][];
            /** @description Loại dữ kiện mà vai trò này không được xem; thẻ điều kiện không xét đến, dù có hay không */
            withheld: ("rating" | "award" | "initiative" | "discipline" | "block" | "service" | "post" | "members" | "rank" | "statement")[];
        };
        ShareDto: {
            numerator: number;
            denominator: number;
            /** @enum {string} */
            of: "allMembers" | "presentMembers";
            /** @description The share itself is not enough */
            moreThan?: boolean;
            basis: components["schemas"]["BasisDto"];
        };
        CouncilRuleDto: {
            pass: components["schemas"]["ShareDto"];
            quorum: components["schemas"]["ShareDto"];
            /** @description What asks for a ballot; absent: a show of hands is enough */
            ballot?: components["schemas"]["BasisDto"];
        };
        AlternativeDto: {
            /** @enum {string} */
            instead: "excellentYear";
            basis: components["schemas"]["BasisDto"];
        };
        TrackRuleDto: {
            /** @enum {string} */
            kind: "initiative" | "consultation" | "disclosure" | "partyOpinion";
            /** @enum {string} */
            before: "draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive";
            basis: components["schemas"]["BasisDto"];
            /** @description consultation: bodies asked */
            bodies?: string[];
            /** @description disclosure: fewest working days before the session */
            minWorkingDays?: number;
            /**
             * @description initiative: the scope that the award asks for
             * @enum {string}
             */
            scope?: "base" | "province" | "nation";
            alternatives?: components["schemas"]["AlternativeDto"][];
        };
        WorkingDaysDto: {
            workingDays: number;
        };
        CalendarDaysDto: {
            calendarDays: number;
        };
        FixedDateDto: {
            month: number;
            day: number;
            yearsLater: number;
        };
        FromTitleDto: {
            whenUnknown: components["schemas"]["BasisDto"];
        };
        ClockRuleDto: {
            /** @enum {string} */
            kind: "receive" | "assign" | "appraise" | "supplement" | "consultation" | "disclosure" | "partyOpinion" | "initiative" | "council" | "decide" | "submitUpward" | "reachMinistry" | "handOver" | "resumeHandOver" | "stateAnswer" | "publish" | "present" | "archive" | "answerNominee" | "resubmit" | "verifyHold" | "returnObjects" | "invite" | "signMinutes" | "enterCalendar" | "resultLetters" | "bonusList" | "inviteGuests" | "holdCeremony" | "collect";
            limit: components["schemas"]["WorkingDaysDto"] | components["schemas"]["CalendarDaysDto"] | components["schemas"]["FixedDateDto"];
            /** @description Where what is of education has its own */
            ofEducation?: components["schemas"]["WorkingDaysDto"] | components["schemas"]["CalendarDaysDto"] | components["schemas"]["FixedDateDto"];
            remindBefore: number[];
            /** @description The office’s own, which binds nobody */
            target?: components["schemas"]["WorkingDaysDto"];
            pausesOn: ("supplement" | "hold" | "consultation")[];
            fromTitle?: components["schemas"]["FromTitleDto"];
            /** @enum {string} */
            owedBy: "unitClerk" | "unitHead" | "districtChair" | "communeChair" | "receivingClerk" | "appraisalOfficer" | "headOfBoard" | "councilSecretary" | "councilMember" | "teller" | "chairman" | "ceremonyClerk" | "auditor" | "administrator" | "system";
            basis: components["schemas"]["BasisDto"];
        };
        RouteDto: {
            /** @enum {string} */
            type: "merit" | "unplanned" | "thematic" | "career" | "external";
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            /** @enum {string} */
            procedure: "standard" | "simplified";
            rulebook: string;
            /** @enum {string} */
            level: "unit" | "province" | "state";
            custodies: ("draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive")[];
            /** @enum {string} */
            decider: "unitHead" | "districtChair" | "communeChair" | "chairman";
            /** @enum {string} */
            authority: "unitHead" | "districtChair" | "communeChair" | "chairman" | "government" | "primeMinister" | "president";
            council: components["schemas"]["CouncilRuleDto"] | null;
            initiativeCouncil: components["schemas"]["CouncilRuleDto"] | null;
            tracks: components["schemas"]["TrackRuleDto"][];
            clocks: components["schemas"]["ClockRuleDto"][];
            /** @description Điều phải nói khi chưa đọc được văn bản đang có hiệu lực */
            warning?: string;
        };
        FormDto: {
            /** @example Mẫu 05 */
            number: string;
            basis: components["schemas"]["BasisDto"];
        };
        PaperRuleDto: {
            /** @enum {string} */
            paper: "proposal" | "list" | "report" | "summary" | "reviewMinutes" | "awardMinutes" | "ballot" | "initiativeProof" | "achievementProof" | "obligationsProof" | "partyOpinion";
            name: string;
            form: components["schemas"]["FormDto"] | null;
            basis: components["schemas"]["BasisDto"];
            /** @description Chỉ trong trường hợp này */
            when: string | null;
        };
        DossierPapersDto: {
            rulebook: string;
            /** @description Điều phải nói khi chưa đọc được văn bản đang có hiệu lực */
            warning: string | null;
            /** @description Số bộ bản chính; trống khi tỉnh quy định */
            originals: number | null;
            papers: components["schemas"]["PaperRuleDto"][];
        };
        LeftOutDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @enum {string} */
            why: "weekend" | "dayOff" | "paused" | "endsOnRestDay";
        };
        SumDto: {
            /**
             * Format: date
             * @description Ngày bắt đầu, không tính
             */
            from: string;
            /**
             * Format: date
             * @description Hạn theo quy định; trống khi thời hạn đang dừng
             */
            to: string | null;
            limit: components["schemas"]["WorkingDaysDto"] | components["schemas"]["CalendarDaysDto"] | components["schemas"]["FixedDateDto"];
            /** @description Số ngày đã tính; trống khi hạn là một ngày cố định */
            counted: number | null;
            /** @description Những ngày không tính và vì sao, liền nhau thành một khoảng */
            leftOut: components["schemas"]["LeftOutDto"][];
            /** @description Ngày nghỉ làm bù, có tính */
            workedRestDays: string[];
            /** @description Thông báo lịch nghỉ của các năm đã dùng */
            notices: string[];
        };
        DeadlineClockDto: {
            /**
             * @description Còn hạn, sắp đến hạn, quá hạn, đang dừng, đã xong
             * @enum {string}
             */
            form: "onTime" | "soon" | "overdue" | "held" | "done";
            /** @description Số ngày làm việc còn lại: 0 là hạn hôm nay, âm là đã quá; trống khi đang dừng hoặc đã xong */
            workingDaysLeft: number | null;
            /** @example appraise@4 */
            obligation: string;
            /** @enum {string} */
            kind: "receive" | "assign" | "appraise" | "supplement" | "consultation" | "disclosure" | "partyOpinion" | "initiative" | "council" | "decide" | "submitUpward" | "reachMinistry" | "handOver" | "resumeHandOver" | "stateAnswer" | "publish" | "present" | "archive" | "answerNominee" | "resubmit" | "verifyHold" | "returnObjects" | "invite" | "signMinutes" | "enterCalendar" | "resultLetters" | "bonusList" | "inviteGuests" | "holdCeremony" | "collect";
            /** Format: date-time */
            dueAt: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn trong hạn
             */
            dueOn: string;
            /** @enum {string} */
            owedBy?: "unitClerk" | "unitHead" | "districtChair" | "communeChair" | "receivingClerk" | "appraisalOfficer" | "headOfBoard" | "councilSecretary" | "councilMember" | "teller" | "chairman" | "ceremonyClerk" | "auditor" | "administrator" | "system";
            unit?: string;
            /** @description Cơ quan được hỏi */
            about?: string;
            basis?: components["schemas"]["BasisDto"];
            /**
             * @description Hạn tạm tính
             * @enum {boolean}
             */
            provisional?: true;
            /**
             * Format: date
             * @description Mốc nội bộ, không ràng buộc
             */
            targetOn?: string;
            /** @description Vì sao đang dừng */
            pausedBy?: ("supplement" | "hold" | "consultation")[];
            /**
             * Format: date-time
             * @description Hạn theo quy định, khi đã gia hạn
             */
            extendedFrom?: string;
            /** @description Trống với việc có từ trước khi cách tính được giữ lại */
            sum?: components["schemas"]["SumDto"] | null;
            /**
             * @description Đã xong thế nào
             * @enum {string}
             */
            how?: "met" | "lapsed" | "waived" | "failed";
            /**
             * Format: date-time
             * @description Xong lúc nào
             */
            endedAt?: string;
            /** @description Xong sau hạn */
            late?: boolean;
        };
        DossierAlikeDto: {
            /** @enum {string} */
            near: "sameUnit" | "joinedUnit" | "formerUnit" | "elsewhere";
            candidate: string;
            name: string;
            /** @description Tên khác mà nhờ đó tìm thấy */
            knownAs: string | null;
            unit: string | null;
            unitName: string | null;
            /** @example HS-2024-000123 */
            dossier: string;
            /** @enum {string} */
            custody: "draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive" | "closed";
            period: components["schemas"]["OverlappingDto"];
        };
        LookAlikeDto: {
            /** @enum {string} */
            near: "sameUnit" | "joinedUnit" | "formerUnit" | "elsewhere";
            candidate: string;
            name: string;
            /** @description Tên khác mà nhờ đó tìm thấy */
            knownAs: string | null;
            unit: string | null;
            unitName: string | null;
        };
        LookAlikesDto: {
            /** @description Cùng hình thức, thời gian chồng nhau, có thể là cùng một đối tượng */
            dossiers: components["schemas"]["DossierAlikeDto"][];
            /** @description Đối tượng khác trong danh mục có thể là một với đối tượng của hồ sơ */
            candidates: components["schemas"]["LookAlikeDto"][];
        };
        HeldCandidacyDto: {
            /** @description Trống khi người hỏi không được xem hồ sơ đang giữ */
            dossier: string | null;
            period: components["schemas"]["OverlappingDto"];
        };
        OpeningTrialDto: {
            /** @description Vì sao chưa lập được; trống khi lập được */
            refusal: components["schemas"]["RefusalDto"] | null;
            assessment: components["schemas"]["AssessmentDto"] | null;
            route: components["schemas"]["RouteDto"] | null;
            papers: components["schemas"]["DossierPapersDto"] | null;
            /** @description Giấy tờ đơn vị phải có mà chưa kê */
            missing: components["schemas"]["PaperRuleDto"][];
            /** @description Nếu trình hôm nay: tiếp nhận đến ngày nào; các ngày cố định */
            deadlines: components["schemas"]["DeadlineClockDto"][];
            lookAlikes: components["schemas"]["LookAlikesDto"] | null;
            /** @description Đề nghị khác đang giữ thời gian này cho đối tượng và hình thức ấy */
            claims: components["schemas"]["HeldCandidacyDto"][];
            names: components["schemas"]["NamesDto"];
        };
        FirstDueDto: {
            /**
             * @description Còn hạn, sắp đến hạn, quá hạn, đang dừng, đã xong
             * @enum {string}
             */
            form: "onTime" | "soon" | "overdue" | "held" | "done";
            /** @description Số ngày làm việc còn lại: 0 là hạn hôm nay, âm là đã quá; trống khi đang dừng hoặc đã xong */
            workingDaysLeft: number | null;
            /** Format: date-time */
            dueAt: string;
            /**
             * @description Hạn tạm tính
             * @enum {boolean}
             */
            provisional?: true;
        };
        TracksDto: {
            /** @enum {string} */
            initiative: "notNeeded" | "open" | "done" | "failed";
            /** @enum {string} */
            consultation: "notNeeded" | "open" | "done" | "failed";
            /** @enum {string} */
            disclosure: "notNeeded" | "open" | "done" | "failed";
            /** @enum {string} */
            partyOpinion: "notNeeded" | "open" | "done" | "failed";
            /** @enum {string} */
            supplement: "notNeeded" | "open" | "done" | "failed";
        };
        SpanDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        ReckoningDto: {
            /**
             * Format: date
             * @description The day on which the clock started; it is not counted
             */
            from: string;
            limit: components["schemas"]["WorkingDaysDto"] | components["schemas"]["CalendarDaysDto"] | components["schemas"]["FixedDateDto"];
            remindBefore: number[];
            pausesOn: ("supplement" | "hold" | "consultation")[];
            /** @description The office’s own days, which bind nobody */
            target?: components["schemas"]["WorkingDaysDto"];
            /**
             * Format: date
             * @description The office’s own date, which binds nobody
             */
            targetOn?: string;
        };
        PausedDto: {
            by: ("supplement" | "hold" | "consultation")[];
            /** Format: date */
            since: string;
        };
        StoodStillDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        HolderDto: {
            person: string;
            /** Format: date-time */
            since: string;
        };
        DutyDto: {
            /** @example receive@2 */
            id: string;
            /** @enum {string} */
            kind: "receive" | "assign" | "appraise" | "supplement" | "consultation" | "disclosure" | "partyOpinion" | "initiative" | "council" | "decide" | "submitUpward" | "reachMinistry" | "handOver" | "resumeHandOver" | "stateAnswer" | "publish" | "present" | "archive" | "answerNominee" | "resubmit" | "verifyHold" | "returnObjects" | "invite" | "signMinutes" | "enterCalendar" | "resultLetters" | "bonusList" | "inviteGuests" | "holdCeremony" | "collect";
            /** Format: date-time */
            dueAt: string;
            remindAt: string[];
            /** @enum {string} */
            owedBy: "unitClerk" | "unitHead" | "districtChair" | "communeChair" | "receivingClerk" | "appraisalOfficer" | "headOfBoard" | "councilSecretary" | "councilMember" | "teller" | "chairman" | "ceremonyClerk" | "auditor" | "administrator" | "system";
            /** @description Unit that owes, where the role is a unit’s */
            unit?: string;
            basis: components["schemas"]["BasisDto"];
            /** @description Body consulted, package or session */
            about?: string;
            reminded: string[];
            escalated: boolean;
            /**
             * @description The date is provisional (hạn tạm tính): it rests on a year whose calendar is not published, and is set when that is
             * @enum {boolean}
             */
            provisional?: true;
            /** @description How its date was reckoned */
            reckoned?: components["schemas"]["ReckoningDto"];
            /** @description Why and since when its clock stands still */
            paused?: components["schemas"]["PausedDto"];
            /** @description After the first day, up to and with the last */
            pauses?: components["schemas"]["StoodStillDto"][];
            /** @description Ai đã nhận việc này */
            holder?: components["schemas"]["HolderDto"];
            /**
             * Format: date-time
             * @description The date that the rule gave, where people moved it
             */
            extendedFrom?: string;
        };
        DossierSummaryDto: {
            /** @enum {string} */
            type: "merit" | "unplanned" | "thematic" | "career" | "external";
            code: string;
            /** @enum {string} */
            custody: "draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive" | "closed";
            /** @enum {string|null} */
            outcome: "presented" | "failed" | "refused" | "withdrawn" | "cancelled" | "stateRefused" | null;
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            /** @enum {string} */
            procedure: "standard" | "simplified";
            /** @enum {string|null} */
            level: "unit" | "province" | "state" | null;
            /** @enum {string|null} */
            decider: "unitHead" | "districtChair" | "communeChair" | "chairman" | null;
            /** @enum {string} */
            candidateKind: "person" | "collective" | "household";
            candidate: string;
            unit: string;
            /** @enum {string} */
            unitKind: "agency" | "district" | "commune" | "enterprise";
            year: number;
            /** @enum {string|null} */
            hold: "held" | null;
            tracks: components["schemas"]["TracksDto"];
            submission: string | null;
            package: string | null;
            session: string | null;
            decision: string | null;
            decisionNumber: string | null;
            /** Format: date */
            decidedOn: string | null;
            /** @enum {string|null} */
            awarded: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH" | null;
            /** @description Người được phân công thẩm định */
            officer: string | null;
            period: components["schemas"]["SpanDto"];
            /** @description Thành tích được khen */
            achievement?: string | null;
            live: boolean;
            /** Format: date-time */
            nextDueAt: string | null;
            owed: components["schemas"]["DutyDto"][];
        };
        DossierRowDto: {
            /** @example dossier/HS-2024-000123 */
            id: string;
            version: number;
            name: string;
            unitName: string;
            /**
             * Format: date-time
             * @description Lúc có diễn biến gần nhất
             */
            changedAt: string;
            /** @description Việc đến hạn trước nhất */
            due: components["schemas"]["FirstDueDto"] | null;
            summary: components["schemas"]["DossierSummaryDto"];
        };
        DossierListedDto: {
            rows: components["schemas"]["DossierRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
            names: components["schemas"]["NamesDto"];
            /** @description Trên mọi trang; chỉ ở trang đầu */
            total: number | null;
        };
        AnswerDto: {
            /** @example dossier/HS-2024-000123 */
            stream: string;
            /** @example 7 */
            version: number;
            /** Format: date-time */
            recordedAt: string;
            /** @description True when this command had been done before and its first answer is given again. */
            replayed: boolean;
        };
        CandidateRefDto: {
            /** @enum {string} */
            kind: "person" | "collective" | "household";
            id: string;
        };
        OpenedAsDto: {
            /**
             * Format: date
             * @description Ngày lập hồ sơ
             */
            on: string;
            /** @description Tên đối tượng vào ngày đó; null khi đã xóa theo yêu cầu */
            name: string | null;
            /** @description Tên đơn vị vào ngày đó */
            unitName: string | null;
        };
        PaperOnFileShapeDto: {
            /** @enum {string} */
            paper: "proposal" | "list" | "report" | "summary" | "reviewMinutes" | "awardMinutes" | "ballot" | "initiativeProof" | "achievementProof" | "obligationsProof" | "partyOpinion";
            ref: string | null;
        };
        BodyOpinionDto: {
            body: string;
            favourable: boolean;
        };
        DifferenceDto: {
            /** @enum {string} */
            aspect: "route" | "authority" | "decider" | "pass" | "quorum" | "track" | "deadline" | "paper" | "bonus" | "verdict" | "condition";
            /** @description Hội đồng, nhánh, thời hạn, giấy tờ hoặc dòng của luật; nếu không có thì là `aspect` */
            key: string;
            /** @description Lời của điều kiện */
            says: string | null;
            /** @description Theo pháp luật đang áp dụng cho hồ sơ */
            now: string | null;
            /** @description Theo pháp luật được thử; trống khi không có quy tắc */
            then: string | null;
        };
        RepinningShapeDto: {
            /** Format: date */
            lawOn: string;
            by: string;
            differences: components["schemas"]["DifferenceDto"][];
        };
        RecognisedDto: {
            session: string;
            /** @enum {string} */
            scope: "base" | "province" | "nation";
        };
        AgendaPlaceDto: {
            session: string;
            item: number;
            /** Format: date */
            sessionOn: string;
            frozen: boolean;
        };
        SupplementStateDto: {
            /** @description Số lần đã yêu cầu */
            requests: number;
            /** @description Mục đang chờ đơn vị */
            open: string[];
            /** @description Mục đã bổ sung, chờ xem */
            answered: string[];
        };
        BonusDto: {
            /** @description Hệ số so với lương cơ sở, phần trăm: 150 là 1,5 */
            hundredths: number;
            /** @description Lương cơ sở, VND */
            baseSalary: number;
            /** @description VND */
            vnd: number;
            basis: components["schemas"]["BasisDto"];
            /** @description Mức tối đa; mức cụ thể do người quyết định */
            ceiling?: boolean;
        };
        DecisionRefDto: {
            stream: string;
            number: string;
            /** @enum {string} */
            authority: "unitHead" | "districtChair" | "communeChair" | "chairman" | "government" | "primeMinister" | "president";
            /** Format: date */
            on: string;
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            /** @description Bên cạnh các danh hiệu khác cùng thời gian; null: không có hoặc danh hiệu khác hưởng thay */
            bonus: components["schemas"]["BonusDto"] | null;
            /** @description Đã chi theo các quyết định, VND */
            paidVnd: number;
            /** @description Hồ sơ có danh hiệu cao hơn cùng thời gian, được hưởng thay */
            outdoneBy?: string;
        };
        DoneDto: {
            /** @enum {string} */
            deed: "nominate" | "receive" | "appraise" | "vote" | "count" | "decide" | "candidate" | "conflict";
            person: string;
        };
        DossierDto: {
            /** @enum {string} */
            type: "merit" | "unplanned" | "thematic" | "career" | "external";
            version: number;
            /** @example HS-2024-000123 */
            code: string;
            /** @enum {string} */
            custody: "draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive" | "closed";
            /**
             * @description How it ended; there when closed
             * @enum {string}
             */
            outcome?: "presented" | "failed" | "refused" | "withdrawn" | "cancelled" | "stateRefused";
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            /** @enum {string} */
            procedure: "standard" | "simplified";
            candidate: components["schemas"]["CandidateRefDto"];
            /** @description Of the candidate; null when the registry has it no more */
            name: string | null;
            /** @description An invented person of a demonstration */
            invented: boolean;
            unit: string;
            unitName: string | null;
            openedAs: components["schemas"]["OpenedAsDto"];
            /** @enum {string} */
            unitKind: "agency" | "district" | "commune" | "enterprise";
            year: number;
            period: components["schemas"]["SpanDto"];
            /** @description Thành tích được khen */
            achievement?: string | null;
            /**
             * @description Truy tặng
             * @enum {boolean}
             */
            posthumous?: true;
            /** @description Pinned at complete reception */
            route: components["schemas"]["RouteDto"] | null;
            owed: components["schemas"]["DutyDto"][];
            tracks: components["schemas"]["TracksDto"];
            /** @description What the unit put in it */
            papers: components["schemas"]["PaperOnFileShapeDto"][];
            /** @description Bodies asked that have not answered */
            consulted: string[];
            /** @description The ministry of its sector, which is consulted too */
            sector: string | null;
            /** @description Of education, as reception stated */
            education: boolean;
            opinions: components["schemas"]["BodyOpinionDto"][];
            /**
             * Format: date
             * @description The day whose law says what the award asks; none until reception
             */
            pinnedOn: string | null;
            /** @description Do hai người chuyển sang pháp luật của ngày ấy */
            repinned: boolean;
            /** @description Pháp luật của ngày khác, đã đề nghị và chưa duyệt */
            repinning: components["schemas"]["RepinningShapeDto"] | null;
            /** @description Where its initiative was recognised */
            initiative: components["schemas"]["RecognisedDto"] | null;
            /** Format: date */
            disclosedFrom: string | null;
            /**
             * @description Tạm giữ; vì sao chỉ người xử lý thấy, người khác thấy `held`
             * @enum {string|null}
             */
            hold: "complaint" | "discipline" | "verification" | "held" | null;
            agenda: components["schemas"]["AgendaPlaceDto"] | null;
            supplement: components["schemas"]["SupplementStateDto"];
            passedIn: string | null;
            submission: string | null;
            /** Format: date */
            submittedOn: string | null;
            package: string | null;
            atMinistry: boolean;
            decision: components["schemas"]["DecisionRefDto"] | null;
            handedOver: boolean;
            /** @description Sau khi hủy bỏ: hiện vật, tiền thưởng đã thu hồi */
            objectsReturned: boolean;
            /** @description Người được phân công thẩm định */
            officer: string | null;
            /** @description Tên người được phân công thẩm định */
            officerName: string | null;
            deeds: components["schemas"]["DoneDto"][];
        };
        OfficerSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            person: string;
        };
        ByDto: {
            by: string;
            /** Format: date-time */
            at: string;
        };
        ItemsSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            items: (string | null)[];
        };
        ItemReviewSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            accepted: boolean;
            /** @description Vì sao trả lại */
            reason: string | null;
        };
        ItemGivenDto: {
            by: string;
            /** Format: date-time */
            at: string;
            text: string | null;
            /** @description Trống khi chưa xem */
            review: components["schemas"]["ItemReviewSaidDto"] | null;
        };
        SupplementItemDto: {
            /**
             * @description Yêu cầu thứ mấy, mục thứ mấy
             * @example 1.2
             */
            id: string;
            asked: string | null;
            /** @description Mỗi lần đơn vị bổ sung mục này */
            answers: components["schemas"]["ItemGivenDto"][];
        };
        SupplementSaidDto: {
            items: (string | null)[];
            asked: components["schemas"]["ByDto"];
            /** @description Trống khi đơn vị chưa bổ sung */
            answer: components["schemas"]["ItemsSaidDto"] | null;
            /** @description Từng mục: được yêu cầu gì, đã bổ sung gì, nhận hay trả lại */
            parts: components["schemas"]["SupplementItemDto"][];
        };
        ReturnSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            from: "draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive";
            missing: (string | null)[];
            ground: string | null;
        };
        ConsultationAnswerDto: {
            favourable: boolean;
            /** @description Quá hạn không trả lời là đồng ý */
            silent: boolean;
            paper: string | null;
            by: string | null;
            /** Format: date-time */
            at: string;
        };
        ConsultationSaidDto: {
            body: string;
            asked: components["schemas"]["ByDto"];
            answer: components["schemas"]["ConsultationAnswerDto"] | null;
        };
        DisclosureReportSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            complaints: number;
            report: string | null;
        };
        DisclosureSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            place: string | null;
            report: components["schemas"]["DisclosureReportSaidDto"] | null;
        };
        PaperSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            paper: string | null;
        };
        OpinionSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            paper: string | null;
            favourable: boolean;
        };
        PartyOpinionSaidDto: {
            asked: components["schemas"]["PaperSaidDto"] | null;
            given: components["schemas"]["OpinionSaidDto"] | null;
        };
        WaiverSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            paper: string | null;
            track: string;
            instead: string;
        };
        ConflictSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            relation: "family" | "work" | "interest" | "other";
            ground: string | null;
        };
        FindingSaidDto: {
            key: string;
            /** @enum {string} */
            machine: "met" | "notMet" | "unknown" | "unconfirmed";
            /** @enum {string} */
            officer: "met" | "notMet" | "unclear";
            opinion?: string | null;
        };
        RecommendationSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            favourable: boolean;
            /** @description Ai được ký thay */
            onBehalfOf?: string;
            /** @enum {string} */
            to?: "draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive";
            opinion?: string | null;
            /** @description Lý do không đề nghị, hoặc vì sao coi điều kiện chưa rõ là đạt */
            ground?: string | null;
            verdict?: components["schemas"]["VerdictDto"];
            /** @description Kết luận từng điều kiện, cạnh kết quả xét của máy */
            findings?: components["schemas"]["FindingSaidDto"][];
        };
        VerdictSaidDto: {
            /** @enum {string} */
            council: "award" | "initiative";
            session: string;
            item: number;
            /** @enum {string} */
            outcome: "passed" | "failed" | "deferred";
            for: number;
            against: number;
            /** @description Tổng số thành viên */
            members: number;
            /** @description Có mặt */
            present: number;
            /** @description Tỷ lệ cần đạt */
            needed: string;
            /** @description Không có hiệu lực khi hồ sơ đang tạm giữ */
            effective: boolean;
            /**
             * @description Phạm vi ảnh hưởng của sáng kiến
             * @enum {string|null}
             */
            scope: "base" | "province" | "nation" | null;
            /** Format: date-time */
            at: string;
        };
        InsteadDto: {
            dossier: string;
            basis: components["schemas"]["BasisDto"];
        };
        PaidBeforeDto: {
            dossier: string;
            vnd: number;
        };
        SetOffSaidDto: {
            titles: components["schemas"]["PaidBeforeDto"][];
            /** @description Còn phải chi, VND */
            dueVnd: number;
            basis: components["schemas"]["BasisDto"];
        };
        DecisionSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            /** @description Ai được ký thay */
            onBehalfOf?: string;
            decision: string;
            number: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            authority: "unitHead" | "districtChair" | "communeChair" | "chairman" | "government" | "primeMinister" | "president";
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            bonus: components["schemas"]["BonusDto"] | null;
            outdoneBy?: components["schemas"]["InsteadDto"];
            setOff?: components["schemas"]["SetOffSaidDto"];
            /** @description Tiền thưởng trao bằng hiện vật lưu niệm, theo căn cứ này */
            keepsake?: components["schemas"]["BasisDto"];
        };
        EndingSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "DossierRecalled" | "DossierWithdrawn" | "DossierRefused" | "AwardCancelled" | "ReturnedByState" | "RefusedByState";
            ground: string | null;
            paper: string | null;
        };
        PublishedSaidDto: {
            by: string;
            /** Format: date-time */
            at: string;
            place: string | null;
        };
        SaidDto: {
            officer: components["schemas"]["OfficerSaidDto"] | null;
            supplements: components["schemas"]["SupplementSaidDto"][];
            returns: components["schemas"]["ReturnSaidDto"][];
            consultations: components["schemas"]["ConsultationSaidDto"][];
            disclosures: components["schemas"]["DisclosureSaidDto"][];
            partyOpinion: components["schemas"]["PartyOpinionSaidDto"];
            waivers: components["schemas"]["WaiverSaidDto"][];
            /** @description Ai đã khai có liên quan */
            conflicts: components["schemas"]["ConflictSaidDto"][];
            recommendation: components["schemas"]["RecommendationSaidDto"] | null;
            verdicts: components["schemas"]["VerdictSaidDto"][];
            decision: components["schemas"]["DecisionSaidDto"] | null;
            endings: components["schemas"]["EndingSaidDto"][];
            nomineeAnswered: components["schemas"]["PaperSaidDto"] | null;
            published: components["schemas"]["PublishedSaidDto"] | null;
        };
        DossierActDto: {
            /** @example ReceiveDossier */
            act: string;
            /**
             * @description Where it is done, by POST
             * @example /api/dossiers/HS-2024-000123/receive
             */
            path: string;
            /**
             * @description Mine now; refused now; of others now
             * @enum {string}
             */
            state: "now" | "blocked" | "others";
            /** @description Why, in Vietnamese; of `others` who can */
            sentence: string;
            /** @description Code of the refusal, where it is not mine now */
            code?: string;
            /** @description Of `ExtendDate`: whose date it moves */
            obligation?: string;
            /**
             * Format: date
             * @description From when, where time alone opens it
             */
            opensOn?: string;
            /** @description Delegations that allow it to me where my own position does not */
            onBehalfOf: string[];
        };
        DossierAnswerDto: {
            dossier: components["schemas"]["DossierDto"];
            said: components["schemas"]["SaidDto"];
            /** @description Mỗi thời hạn: đang chạy, sớm nhất trước; rồi đã xong, mới nhất trước */
            deadlines: components["schemas"]["DeadlineClockDto"][];
            /**
             * Format: date-time
             * @description Business time of the answer
             */
            now: string;
            /** @description My acts on the dossier, now or why not, and what others may do now; empty of an earlier moment */
            acts: components["schemas"]["DossierActDto"][];
            names: components["schemas"]["NamesDto"];
        };
        SkippedDayDto: {
            /** Format: date */
            day: string;
            /** @enum {string} */
            why: "weekend" | "dayOff" | "paused" | "endsOnRestDay";
        };
        DeadlineSumDto: {
            /**
             * Format: date
             * @description Ngày bắt đầu, không tính
             */
            from: string;
            /**
             * Format: date
             * @description Hạn theo quy định; trống khi thời hạn đang dừng
             */
            to: string | null;
            limit: components["schemas"]["WorkingDaysDto"] | components["schemas"]["CalendarDaysDto"] | components["schemas"]["FixedDateDto"];
            /** @description Số ngày đã tính; trống khi hạn là một ngày cố định */
            counted: number | null;
            /** @description Từng ngày không tính và vì sao */
            skipped: components["schemas"]["SkippedDayDto"][];
            /** @description Ngày nghỉ làm bù, có tính */
            workedRestDays: string[];
            /** @description Thông báo lịch nghỉ của các năm đã dùng */
            notices: string[];
            /** @description Năm chưa có thông báo: hạn tạm tính theo ngày nghỉ cuối tuần và ngày lễ cố định, tính lại khi có lịch */
            withoutNotice: number[];
        };
        DeadlineDto: {
            duty: components["schemas"]["DutyDto"];
            /** @description Trống với việc có từ trước khi cách tính được giữ lại */
            sum: components["schemas"]["DeadlineSumDto"] | null;
        };
        DeadlinesDto: {
            rows: components["schemas"]["DeadlineDto"][];
        };
        OwnPositionDto: {
            /** @enum {string} */
            role: "unitClerk" | "unitHead" | "districtChair" | "communeChair" | "receivingClerk" | "appraisalOfficer" | "headOfBoard" | "councilSecretary" | "councilMember" | "teller" | "chairman" | "ceremonyClerk" | "auditor" | "administrator" | "system";
            unit: string;
        };
        SealedTextDto: {
            /**
             * Format: uuid
             * @description Absent for a text of before it was sealed
             */
            ref?: string;
            /** @description SHA-256 over 16 random bytes and the text */
            commitment?: string;
            /** @description In a history: as it was typed, null once erased */
            text?: string | null;
        };
        OnBehalfOfDto: {
            /** @example delegation/KT-2025-01 */
            delegation: string;
            /** @description Who is represented */
            person: string;
            /** @description The position of whoever acted */
            own: components["schemas"]["OwnPositionDto"];
            /** @enum {string} */
            form: "KT" | "TL" | "TUQ";
            paper: components["schemas"]["SealedTextDto"];
            /**
             * Format: date
             * @description Day of the paper
             */
            on: string;
        };
        EventMetaDto: {
            account: string;
            person: string;
            /** @enum {string} */
            role?: "unitClerk" | "unitHead" | "districtChair" | "communeChair" | "receivingClerk" | "appraisalOfficer" | "headOfBoard" | "councilSecretary" | "councilMember" | "teller" | "chairman" | "ceremonyClerk" | "auditor" | "administrator" | "system";
            unit?: string;
            /** @description The command that caused it */
            command?: string;
            commandId: string;
            /** @description Hash of the law that was applied */
            law?: string;
            onBehalfOf?: components["schemas"]["OnBehalfOfDto"];
            client?: string;
            correlation?: string;
        };
        EventDto: {
            /** @example DossierReceived */
            type: string;
            /** Format: uuid */
            id: string;
            /** @example dossier/HS-2024-000123 */
            stream: string;
            version: number;
            schemaVersion: number;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            meta: components["schemas"]["EventMetaDto"];
            /** @description The fact, by type and schemaVersion; free texts as {ref, commitment, text}, text null once erased */
            data: {
                [key: string]: unknown;
            };
        };
        CommandDto: {
            commandId: string;
            /** @description What was ordered, by its name */
            command: string | null;
            person: string;
            role?: string;
            unit?: string;
            /** @description Ai được ký thay */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description Xảy ra
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description Ghi nhận
             */
            recordedAt: string;
            /** @description Of `events` */
            versions: number[];
        };
        HistoryDto: {
            /** @description In order of recording */
            events: components["schemas"]["EventDto"][];
            /** @description The same by command, in order of recording */
            commands: components["schemas"]["CommandDto"][];
            names: components["schemas"]["NamesDto"];
        };
        ReceiveManyDto: {
            /** @description Vì sao nhận hồ sơ thiếu giấy tờ mà quy định chưa được kiểm chứng đòi hỏi */
            ground?: string;
        };
        ReturnDto: {
            ground: string;
            /** @description Giấy tờ hoặc điều kiện còn thiếu */
            missing: string[];
        };
        OfficerDto: {
            officer: string;
        };
        PlaceDto: {
            place: string;
        };
        ShelfDto: {
            shelf: string;
        };
        BulkActDto: {
            dossiers: string[];
            /** @default false */
            dryRun?: boolean;
            /** @enum {string} */
            act: "ReceiveDossier" | "ReturnDossier" | "AssignOfficer" | "OpenDisclosure" | "PublishResult" | "ArchiveDossier";
            /** @description Như khi làm với một hồ sơ */
            data: components["schemas"]["ReceiveManyDto"] | components["schemas"]["ReturnDto"] | components["schemas"]["OfficerDto"] | components["schemas"]["PlaceDto"] | components["schemas"]["ShelfDto"];
        };
        ItemAnswerDto: {
            /** @example HS-2024-000123 */
            id: string;
            ok: boolean;
            /** @description Where the stream stands. */
            version?: number;
            /** @description Code of the refusal. */
            code?: string;
            /** @description Why it is refused, in Vietnamese. */
            sentence?: string;
            /** @description What the refusal rests on. */
            facts?: {
                [key: string]: unknown;
            };
        };
        ItemsAnswerDto: {
            /** @description True when nothing was written. */
            dryRun: boolean;
            done: number;
            refused: number;
            items: components["schemas"]["ItemAnswerDto"][];
        };
        PapersDto: {
            papers: components["schemas"]["PaperOnFileDto"][];
        };
        ReceiveDto: {
            /**
             * @description Hồ sơ đủ thành phần
             * @enum {boolean}
             */
            complete: true;
            /**
             * Format: date
             * @description CSTĐTQ: ngày quyết định Chiến sĩ thi đua tỉnh gần nhất
             * @example 2024-05-26
             */
            titleDecidedOn?: string;
            /** @description Vì sao nhận hồ sơ thiếu giấy tờ mà quy định chưa được kiểm chứng đòi hỏi */
            ground?: string;
            /**
             * @description CTĐ-CP của ngành giáo dục: tới Bộ trước 31/12 thay vì 30/06
             * @enum {boolean}
             */
            education?: true;
            /** @description Bộ, ngành quản lý ngành phải lấy ý kiến, khi đối tượng là cơ quan của tỉnh hoặc người đứng đầu */
            sector?: string;
        };
        RepinningDto: {
            ground: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            lawOn: string;
        };
        GroundDto: {
            ground: string;
        };
        FindingDto: {
            /** @description Điều kiện theo `key` của thẻ; điều kiện thứ hai cùng `key` thêm #2 */
            key: string;
            /**
             * @description Kết quả xét của máy lúc kết luận
             * @enum {string}
             */
            machine: "met" | "notMet" | "unknown" | "unconfirmed";
            /** @enum {string} */
            officer: "met" | "notMet" | "unclear";
            /** @description Bắt buộc khi khác kết quả xét của máy */
            opinion?: string;
        };
        RecommendDto: {
            /** @description Kết luận từng điều kiện */
            findings?: components["schemas"]["FindingDto"][];
            opinion: string;
            /** @description Vì sao coi điều chưa rõ là đạt */
            ground?: string;
        };
        DoNotRecommendDto: {
            ground: string;
            /** @description Kết luận từng điều kiện */
            findings?: components["schemas"]["FindingDto"][];
        };
        PaperDto: {
            paper: string;
        };
        StatePaperDto: {
            paper: string;
            reason: string;
        };
        RefuseDto: {
            ground: string;
            /** @description Căn cứ khi một người làm hai việc mà luật cho phép; người kiểm tra thấy */
            exceptionGround?: string;
        };
        ExtendDto: {
            ground: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            dueOn: string;
            paper?: string;
        };
        ConsultDto: {
            body: string;
        };
        ConsultationDto: {
            body: string;
            favourable: boolean;
            paper: string;
        };
        DisclosureReportDto: {
            complaints: number;
            report: string;
        };
        WaiverDto: {
            paper: string;
            /** @enum {string} */
            track: "initiative" | "consultation" | "disclosure" | "partyOpinion";
            /** @enum {string} */
            instead: "excellentYear";
        };
        OpinionDto: {
            paper: string;
            favourable: boolean;
        };
        HoldDto: {
            paper: string;
            /** @enum {string} */
            ground: "complaint" | "discipline" | "verification";
        };
        ConclusionDto: {
            conclusion: string;
        };
        SupplementDto: {
            items: string[];
        };
        ProvideSupplementDto: {
            items: string[];
            /** @description Mỗi phần trả lời mục nào, theo thứ tự của `items`; trống: các mục đang chờ, theo thứ tự yêu cầu */
            to?: string[];
        };
        ItemReviewedDto: {
            /**
             * @description Yêu cầu thứ mấy, mục thứ mấy
             * @example 1.2
             */
            id: string;
            accepted: boolean;
            /** @description Vì sao trả lại */
            reason?: string;
        };
        ReviewSupplementDto: {
            items: components["schemas"]["ItemReviewedDto"][];
        };
        ConflictDto: {
            ground: string;
            /** @enum {string} */
            relation: "family" | "work" | "interest" | "other";
        };
        ActAnswerDto: {
            /** @example dossier/HS-2024-000123 */
            stream: string;
            /** @example 7 */
            version: number;
            /** Format: date-time */
            recordedAt: string;
            /** @description True when this command had been done before and its first answer is given again. */
            replayed: boolean;
            items: components["schemas"]["ItemAnswerDto"][];
        };
        NominationDto: {
            dossiers: string[];
            /** @default false */
            dryRun?: boolean;
            id: string;
            number: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
            /** @description Giấy tờ kèm tờ trình, chung cho mọi hồ sơ */
            papers?: components["schemas"]["PaperOnFileDto"][];
        };
        SubmissionDto: {
            dossiers: string[];
            /** @default false */
            dryRun?: boolean;
            id: string;
            number: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
        };
        ReceiptDto: {
            receipt: string;
            /**
             * Format: date-time
             * @example 2024-05-26T02:00:00.000Z
             */
            receivedAt: string;
        };
        PackageDto: {
            /** @enum {string} */
            status: "sent" | "packaged" | "received";
            version: number;
            /** @enum {string} */
            kind: "unit" | "state";
            number: string;
            unit: string;
            /** @enum {string|null} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH" | null;
            dossiers: string[];
            receipt: string | null;
            owed: components["schemas"]["DutyDto"][];
        };
        PackageLineDto: {
            /** @example HS-2024-000123 */
            dossier: string;
            name: string | null;
            unitName: string | null;
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            /**
             * @description Where it is now
             * @enum {string}
             */
            custody: "draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive" | "closed";
            /** @description The decision that the State made of it */
            decision: string | null;
            decisionNumber: string | null;
        };
        ActDto: {
            /** @example ReceiveDossier */
            act: string;
            /**
             * @description Where it is done, by POST
             * @example /api/dossiers/HS-2024-000123/receive
             */
            path: string;
            /**
             * @description Mine now; refused now; of others now
             * @enum {string}
             */
            state: "now" | "blocked" | "others";
            /** @description Why, in Vietnamese; of `others` who can */
            sentence: string;
            /** @description Code of the refusal, where it is not mine now */
            code?: string;
            /** @description Of `ExtendDate`: whose date it moves */
            obligation?: string;
            /**
             * Format: date
             * @description From when, where time alone opens it
             */
            opensOn?: string;
        };
        PackageAnswerDto: {
            package: components["schemas"]["PackageDto"];
            lines: components["schemas"]["PackageLineDto"][];
            /**
             * Format: date-time
             * @description When it was submitted
             */
            sentAt: string;
            /**
             * Format: date-time
             * @description Since when it lies where it lies
             */
            since: string;
            /**
             * Format: date-time
             * @description Business time of the answer
             */
            now: string;
            /** @description Every act, mine now or why not, in words */
            acts: components["schemas"]["ActDto"][];
            names: components["schemas"]["NamesDto"];
        };
        SubmissionSummaryDto: {
            /** @enum {string} */
            status: "sent" | "packaged" | "received";
            /** @enum {string} */
            kind: "unit" | "state";
            number: string;
            unit: string;
            /**
             * @description Of a package to the State
             * @enum {string|null}
             */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH" | null;
            dossiers: string[];
            receipt: string | null;
            live: boolean;
            /** Format: date-time */
            nextDueAt: string | null;
            owed: components["schemas"]["DutyDto"][];
        };
        SubmissionRowDto: {
            /** @example submission/TTr-SGDDT-01 */
            id: string;
            version: number;
            summary: components["schemas"]["SubmissionSummaryDto"];
        };
        SubmissionNamedPageDto: {
            rows: components["schemas"]["SubmissionRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
            names: components["schemas"]["NamesDto"];
        };
        SubmissionDetailDto: {
            /** @example submission/TTr-SGDDT-01 */
            id: string;
            version: number;
            summary: components["schemas"]["SubmissionSummaryDto"];
            names: components["schemas"]["NamesDto"];
        };
        CouncilPaperDto: {
            /** @example 1500/QĐ-UBND */
            number: string;
            /** Format: date */
            on: string;
        };
        CouncilSittingDto: {
            /** Format: date */
            on: string;
            /** @description Who votes */
            members: string[];
            chair: string | null;
            deputies: string[];
            secretaries: string[];
            tellers: string[];
        };
        CouncilSeatDto: {
            person: string;
            /** @description Name of the person today */
            name: string;
            /** @example Giám đốc Sở Nội vụ */
            position: string;
            offices: ("chair" | "deputy" | "member" | "secretary" | "teller")[];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Last day; null: until another paper says so
             */
            to: string | null;
            /** @description Whom the person replaced */
            succeeds?: string;
        };
        CouncilDelegateDto: {
            member: string;
            /** @description Who comes and votes in the place of the member */
            delegate: string;
            position: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        CouncilLeavingDto: {
            person: string;
            /**
             * Format: date
             * @description Last day in the seat
             */
            to: string;
        };
        CouncilDraftDto: {
            /** @enum {string} */
            of: "formation" | "change";
            /** @description Who entered it; another person confirms */
            by: string;
            decision: components["schemas"]["CouncilPaperDto"];
            seats: components["schemas"]["CouncilSeatDto"][];
            leaving: components["schemas"]["CouncilLeavingDto"][];
            delegates: components["schemas"]["CouncilDelegateDto"][];
        };
        CouncilDto: {
            /** @example HDTDKT */
            id: string;
            version: number;
            /** @enum {string} */
            status: "drafted" | "formed" | "dropped";
            /** @enum {string} */
            kind: "award" | "initiative";
            name: string;
            /** @description The decision that formed it */
            decision: components["schemas"]["CouncilPaperDto"];
            /** @description Who sits in it on that day */
            sitting: components["schemas"]["CouncilSittingDto"];
            /** @description Who votes on that day */
            members: string[];
            seats: components["schemas"]["CouncilSeatDto"][];
            delegates: components["schemas"]["CouncilDelegateDto"][];
            /** @description Papers that changed it since */
            changes: components["schemas"]["CouncilPaperDto"][];
            /** @description What waits for a second person */
            draft: components["schemas"]["CouncilDraftDto"] | null;
        };
        CouncilPageDto: {
            rows: components["schemas"]["CouncilDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
        };
        NewCouncilPaperDto: {
            number: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
        };
        NewCouncilSeatDto: {
            person: string;
            position: string;
            /** @description chair, deputy, member có quyền biểu quyết */
            offices: ("chair" | "deputy" | "member" | "secretary" | "teller")[];
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            /**
             * Format: date
             * @description Ngày cuối; bỏ trống: đến khi có văn bản khác
             * @example 2024-05-26
             */
            to?: string;
            /** @description Người được thay: thôi từ hôm trước ngày from */
            succeeds?: string;
        };
        FormCouncilDto: {
            id: string;
            /** @enum {string} */
            kind: "award" | "initiative";
            name: string;
            /** @description Số và ngày của quyết định, văn bản */
            decision: components["schemas"]["NewCouncilPaperDto"];
            seats: components["schemas"]["NewCouncilSeatDto"][];
        };
        NewCouncilLeavingDto: {
            person: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            to: string;
        };
        NewCouncilDelegateDto: {
            member: string;
            delegate: string;
            position: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            to: string;
        };
        ChangeCouncilDto: {
            /** @description Số và ngày của quyết định, văn bản */
            decision: components["schemas"]["NewCouncilPaperDto"];
            seats?: components["schemas"]["NewCouncilSeatDto"][];
            leaving?: components["schemas"]["NewCouncilLeavingDto"][];
            delegates?: components["schemas"]["NewCouncilDelegateDto"][];
        };
        PlanSessionDto: {
            id: string;
            /** @description Hội đồng: thành viên, thư ký, người kiểm phiếu theo quyết định */
            council: string;
            title: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
        };
        ItemRefDto: {
            item: number;
            dossier: string;
        };
        SessionSummaryDto: {
            /** @enum {string} */
            kind: "award" | "initiative";
            title: string | null;
            /** Format: date */
            on: string;
            /** @enum {string} */
            status: "planned" | "frozen" | "meeting" | "signed" | "cancelled";
            council: string | null;
            /** @description Who has a right in it */
            persons: string[];
            tellers: string[];
            /** @description How many */
            members: number;
            /** @description How many */
            present: number;
            items: components["schemas"]["ItemRefDto"][];
            live: boolean;
            /** Format: date-time */
            nextDueAt: string | null;
            owed: components["schemas"]["DutyDto"][];
        };
        SessionRowDto: {
            /** @example session/HDTDKT-2024-12-18 */
            id: string;
            version: number;
            summary: components["schemas"]["SessionSummaryDto"];
        };
        SessionNamedPageDto: {
            rows: components["schemas"]["SessionRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
            names: components["schemas"]["NamesDto"];
        };
        DelegateOfDto: {
            member: string;
            delegate: string;
        };
        SeatingDto: {
            members: string[];
            chair: string | null;
            deputies: string[];
            secretaries: string[];
            tellers: string[];
            delegates: components["schemas"]["DelegateOfDto"][];
        };
        CountDto: {
            for: number;
            against: number;
            blank?: number;
            invalid?: number;
            /** @description The teller; `open:` and the secretary for a show of hands */
            by: string;
        };
        FrameDto: {
            /** @enum {string} */
            mode: "ballot" | "show";
            /** @description How many members there were */
            members: number;
            /** @description Who was there */
            present: string[];
            /** @description Who of them stood aside */
            recused: string[];
        };
        ClosedDto: {
            /** @enum {string} */
            mode: "ballot" | "show";
            members: number;
            present: number;
            recused: number;
            for: number;
            against: number;
            blank: number;
            invalid: number;
            /** @example > 1/2 */
            needed: string;
            /** @enum {string} */
            outcome: "passed" | "failed";
        };
        RoundDto: {
            round: number;
            /** @enum {string} */
            mode: "ballot" | "show";
            counts: components["schemas"]["CountDto"][];
            /** @enum {string} */
            ended: "corrected" | "disputed" | "reopened";
        };
        AgendaItemDto: {
            item: number;
            /** @example HS-2024-000123 */
            dossier: string;
            rule: components["schemas"]["CouncilRuleDto"];
            /** @enum {string} */
            level?: "unit" | "province" | "state";
            /** @description Who may not vote on it or count its ballots */
            done?: components["schemas"]["DoneDto"][];
            /** @description Of this round; until both are in, each teller sees the own one only */
            counts: components["schemas"]["CountDto"][];
            deferred: boolean;
            recused: string[];
            round: number;
            /** @description Frozen when it was opened */
            vote: components["schemas"]["FrameDto"] | null;
            /** @description The two counts differ: a recount is to be ordered */
            disputed: boolean;
            /** @description Who corrects their count in this round */
            correctedBy: string[] | null;
            closed: components["schemas"]["ClosedDto"] | null;
            /** @description Rounds before */
            rounds: components["schemas"]["RoundDto"][];
        };
        ItemResultDto: {
            item: number;
            dossier: string;
            /** @enum {string} */
            outcome: "passed" | "failed" | "deferred";
            for: number;
            against: number;
            /** @example 9/10 */
            needed: string;
            /** @enum {string} */
            mode?: "ballot" | "show";
            round?: number;
            blank?: number;
            invalid?: number;
            /** @description How many members there were at the vote */
            members?: number;
            /** @description How many were there at the vote */
            present?: number;
            /** @description How many of them stood aside */
            recused?: number;
        };
        SessionDto: {
            /** @enum {string} */
            status: "planned" | "frozen" | "meeting" | "signed" | "cancelled";
            version: number;
            /** @enum {string} */
            kind: "award" | "initiative";
            title: string | null;
            /** Format: date */
            on: string;
            /** @description Null for a session of before councils were recorded */
            council: string | null;
            /** @description Who sits, by the council, on the day of the session */
            seating: components["schemas"]["SeatingDto"] | null;
            members: string[];
            present: string[];
            /** @description Who presides */
            chairing: string | null;
            items: components["schemas"]["AgendaItemDto"][];
            /** @description Highest item number ever given */
            lastItem: number;
            results: components["schemas"]["ItemResultDto"][];
            owed: components["schemas"]["DutyDto"][];
        };
        ResultsDto: {
            results: components["schemas"]["ItemResultDto"][];
        };
        CodesDto: {
            dossiers: string[];
            /** @default false */
            dryRun?: boolean;
        };
        RemoveItemsDto: {
            dossiers: string[];
            /** @default false */
            dryRun?: boolean;
            ground: string;
        };
        MoveSessionDto: {
            ground: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
        };
        AttendanceDto: {
            present: string[];
            /** @description Người chủ trì; bỏ trống: Chủ tịch, hoặc Phó Chủ tịch có mặt */
            chairing?: string;
        };
        RecusalDto: {
            item: number;
            member: string;
            ground: string;
        };
        VotesDto: {
            item: number;
            for: number;
            against: number;
            /**
             * @description Phiếu trắng; khi giơ tay: không có ý kiến
             * @default 0
             */
            blank?: number;
            /**
             * @description Phiếu không hợp lệ
             * @default 0
             */
            invalid?: number;
            /** @description Lý do, khi sửa kết quả đã ghi */
            ground?: string;
        };
        DeferDto: {
            item: number;
            ground: string;
        };
        MinutesDto: {
            number: string;
        };
        OnAgendaDto: {
            /** @example HS-2024-000123 */
            dossier: string;
            name: string | null;
            unitName: string | null;
            /** @enum {string} */
            recipient: "person" | "collective" | "household";
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            awardName: string;
            /** @description Tạm giữ */
            held: boolean;
        };
        InTheRoomDto: {
            person: string;
            name: string;
            /** @description Position by the council’s paper */
            position: string | null;
            /** @enum {string} */
            as: "chair" | "deputy" | "member" | "delegate";
            /** @description Whose place the delegate takes */
            inPlaceOf?: string;
        };
        LeastDto: {
            item: number;
            /** @description The fewest votes that pass, of those who are there or of all, as the rule says */
            votes: number;
            /** @description Of how many */
            base: number;
        };
        RoomDto: {
            /** @description Name of the council */
            councilName: string | null;
            /** @description Of the agenda, in its order */
            dossiers: components["schemas"]["OnAgendaDto"][];
            /** @description Who may vote, in the order of the council’s paper */
            people: components["schemas"]["InTheRoomDto"][];
            /** @description The fewest members who must be there for every item */
            quorum: number;
            least: components["schemas"]["LeastDto"][];
            /** @description Names of the secretaries */
            secretaries: string[];
            /** @description Names of the tellers */
            tellers: string[];
            /** @description The reader is a secretary of the council */
            secretary: boolean;
            /** @description The reader counts ballots here */
            teller: boolean;
            /**
             * Format: date
             * @description Business day of the answer
             */
            today: string;
        };
        ReadyDto: {
            /** @example HS-2024-000123 */
            dossier: string;
            name: string | null;
            unitName: string | null;
            /** @enum {string} */
            recipient: "person" | "collective" | "household";
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            awardName: string;
            /** @description Tạm giữ */
            held: boolean;
            /** @description Why it cannot be put on the agenda now, in words; null: it can */
            blocked: string | null;
            /**
             * Format: date
             * @description From when, where time alone opens it
             */
            opensOn?: string;
        };
        ReadyListDto: {
            /** @description Those that can be put on it first */
            rows: components["schemas"]["ReadyDto"][];
        };
        BriefSessionDto: {
            /** @example HDTDKT-2024-12-18 */
            id: string;
            title: string | null;
            /** Format: date */
            on: string;
            members: number;
            present: number;
            /**
             * @description Share of votes that passes
             * @example 9/10
             */
            needed: string;
            /** @enum {string} */
            of: "allMembers" | "presentMembers";
            /** @description Of how many the share is taken */
            base: number;
            /** @description The fewest votes that pass */
            least: number;
            basis: components["schemas"]["BasisDto"];
        };
        BriefVotesDto: {
            for: number;
            against: number;
            blank: number;
            invalid: number;
            /** @description Who stood aside */
            recused: number;
            /** @description Of how many the share is taken */
            base: number;
            /** @description Votes in favour of the base, in hundredths of a percent */
            share: number;
            /** @description The fewest votes that pass */
            least: number;
        };
        BriefRowDto: {
            /** @example HS-2024-000123 */
            dossier: string;
            name: string | null;
            unitName: string | null;
            /** @enum {string} */
            recipient: "person" | "collective" | "household";
            /**
             * @description Waits for the signature; did not pass; put off; gone on already
             * @enum {string}
             */
            state: "waiting" | "failed" | "deferred" | "elsewhere";
            votes: components["schemas"]["BriefVotesDto"] | null;
            /** @description Why it cannot be signed now, in words; null: it can */
            blocked: string | null;
            /**
             * Format: date-time
             * @description By when it is to be signed
             */
            dueAt: string | null;
            /** @description Bonus by today’s law, VND */
            bonusVnd: number | null;
        };
        BriefDto: {
            /** @example HDTDKT-2024-12-18.CSTDT */
            id: string;
            /**
             * @description Signs the decision; or submits to the State
             * @enum {string}
             */
            step: "decide" | "submit";
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            awardName: string;
            /** @description Year of the achievements */
            year: number;
            session: components["schemas"]["BriefSessionDto"] | null;
            rows: components["schemas"]["BriefRowDto"][];
            /**
             * Format: date-time
             * @description The first of their deadlines
             */
            dueAt: string | null;
            /**
             * @description How that deadline stands
             * @enum {string}
             */
            form: "onTime" | "soon" | "overdue" | "held" | "done";
            /** @description Working days left: 0 on the last day, below 0 after it */
            workingDaysLeft: number | null;
            /** @description Bonus of one, by kind of recipient */
            bonuses: components["schemas"]["BonusDto"][];
            /** @description Bonuses of all that can be signed, by today’s law */
            totalVnd: number;
            /** @description The delegation under which it is signed for another; null: by the own position */
            onBehalfOf: string | null;
            /** @description Whose signature it is, where it is another’s */
            onBehalfOfName: string | null;
        };
        BriefsDto: {
            briefs: components["schemas"]["BriefDto"][];
            /**
             * Format: date-time
             * @description Business time of the answer
             */
            now: string;
        };
        OwnDecisionDto: {
            dossiers: string[];
            id: string;
            number: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
            /** @description Căn cứ khi một người làm hai việc mà luật cho phép; người kiểm tra thấy */
            exceptionGround?: string;
        };
        OtherAwardDto: {
            /** @example HS-2024-000123 */
            dossier: string;
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
        };
        StateDecisionDto: {
            dossiers: string[];
            id: string;
            number: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
            /** @description Hồ sơ được tặng hình thức khác đề nghị */
            others?: components["schemas"]["OtherAwardDto"][];
        };
        CancellationDto: {
            dossiers: string[];
            number: string;
            ground: string;
            paper: string;
        };
        PublicationDto: {
            dossiers: string[];
            place: string;
        };
        BonusListDto: {
            paper: string;
        };
        ReturnsDto: {
            dossiers: string[];
            paper: string;
        };
        OutdoneByDto: {
            /** @description Hồ sơ có danh hiệu cao hơn cùng thời gian */
            dossier: string;
            basis: components["schemas"]["BasisDto"];
        };
        SetOffDto: {
            dossier: string;
            /** @description Số đã chi */
            vnd: number;
        };
        TitlesSetOffDto: {
            titles: components["schemas"]["SetOffDto"][];
            /** @description Số còn phải chi */
            dueVnd: number;
            basis: components["schemas"]["BasisDto"];
        };
        ComparedDto: {
            dossier: string;
            outdoneBy?: components["schemas"]["OutdoneByDto"];
            setOff?: components["schemas"]["TitlesSetOffDto"];
        };
        DecisionSummaryDto: {
            /** @enum {string} */
            status: "issued" | "cancelled";
            number: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            authority: "unitHead" | "districtChair" | "communeChair" | "chairman" | "government" | "primeMinister" | "president";
            /** @description Đơn vị mà người đứng đầu đã quyết định */
            unit: string | null;
            dossiers: string[];
            /** @description Those whose award was cancelled */
            cancelled: string[];
            /** @description Bonuses together */
            totalVnd: number;
            /**
             * @description Quỹ chi tiền thưởng
             * @enum {string}
             */
            paidBy: "unit" | "district" | "commune" | "province";
            /** @description Danh hiệu cùng thời gian trong quyết định khác */
            compared?: components["schemas"]["ComparedDto"][];
            /** @description Việc của cả quyết định: công bố, gửi kết quả, chi thưởng, thu hồi */
            owed: components["schemas"]["DutyDto"][];
            /** @description Còn việc phải làm */
            live: boolean;
            /** Format: date-time */
            nextDueAt: string | null;
        };
        DecisionRowDto: {
            /** @example decision/QD-2024-0500 */
            id: string;
            version: number;
            summary: components["schemas"]["DecisionSummaryDto"];
        };
        DecisionNamedPageDto: {
            rows: components["schemas"]["DecisionRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
            names: components["schemas"]["NamesDto"];
        };
        DecisionLineDto: {
            /** @example HS-2024-000123 */
            dossier: string;
            name: string | null;
            unitName: string | null;
            /** @enum {string} */
            recipient: "person" | "collective" | "household";
            /** @enum {string} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            awardName: string;
            bonus: components["schemas"]["BonusDto"] | null;
            /** @description What is to be paid by this decision, VND */
            dueVnd: number;
            /** @description Who holds the higher title of the same time, which is paid instead */
            outdoneBy: string | null;
            cancelled: boolean;
            /** @description Whether the result still has to be published */
            toPublish: boolean;
            handedOver: boolean;
        };
        CancelledByDto: {
            number: string;
            dossiers: string[];
            ground: string | null;
            paper: string | null;
            /** Format: date-time */
            at: string;
        };
        IssuedDecisionDto: {
            /** @example QD-2024-0500 */
            id: string;
            version: number;
            /** @enum {string} */
            status: "issued" | "cancelled";
            number: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            authority: "unitHead" | "districtChair" | "communeChair" | "chairman" | "government" | "primeMinister" | "president";
            /**
             * @description Quỹ chi tiền thưởng
             * @enum {string}
             */
            paidBy: "unit" | "district" | "commune" | "province";
            /** @description Of the lines shown that are in force, VND */
            totalVnd: number;
            /** @description To a unit its own only */
            lines: components["schemas"]["DecisionLineDto"][];
            /** @description Việc của cả quyết định còn phải làm */
            owed: components["schemas"]["DutyDto"][];
            /** @description Đã hủy bỏ sau khi trao, chưa thu hồi xong; những hồ sơ được xem */
            toReturn: string[];
            cancellations: components["schemas"]["CancelledByDto"][];
            /** @description Who signed */
            signedBy: string | null;
            /** @description For whom, where it was signed for another */
            signedFor: string | null;
        };
        DecisionAnswerDto: {
            decision: components["schemas"]["IssuedDecisionDto"];
            /**
             * Format: date-time
             * @description Business time of the answer
             */
            now: string;
            /** @description To publish, to pay, to take back, to cancel: mine now or why not, in words */
            acts: components["schemas"]["ActDto"][];
        };
        PlanCeremonyDto: {
            id: string;
            title: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
            place: string;
            dossiers: string[];
        };
        HandOverDto: {
            /** @example HS-2024-000123 */
            dossier: string;
            receipt: string;
            /** @enum {string} */
            receivedBy: "candidate" | "representative";
        };
        HandOversDto: {
            handOvers: components["schemas"]["HandOverDto"][];
        };
        MoveCeremonyDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
            ground: string;
        };
        ClosingDto: {
            ground: string;
        };
        CalledDto: {
            dossier: string;
            /** @enum {string} */
            authority: "unitHead" | "districtChair" | "communeChair" | "chairman" | "government" | "primeMinister" | "president";
            /** @enum {string} */
            recipient: "person" | "collective" | "household";
            /**
             * @description Danh hiệu, hình thức được trao
             * @enum {string}
             */
            award?: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
            /**
             * @description Truy tặng: gọi sau cùng, gia đình nhận
             * @enum {boolean}
             */
            posthumous?: true;
        };
        CeremonySummaryDto: {
            /** @enum {string} */
            status: "planned" | "held";
            title: string | null;
            /** Format: date */
            on: string;
            place: string | null;
            /** @description In the order of calling */
            list: components["schemas"]["CalledDto"][];
            /** @description Handed over */
            done: string[];
            /** @description Việc của cả lễ: mời, tổ chức, trao nốt */
            owed: components["schemas"]["DutyDto"][];
            /** @description Còn việc phải làm */
            live: boolean;
            /** Format: date-time */
            nextDueAt: string | null;
        };
        CeremonyRowDto: {
            /** @example ceremony/LE-2024-10-10 */
            id: string;
            version: number;
            summary: components["schemas"]["CeremonySummaryDto"];
        };
        CeremonyNamedPageDto: {
            rows: components["schemas"]["CeremonyRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
            names: components["schemas"]["NamesDto"];
        };
        GivenDto: {
            /** @description Số ký nhận */
            receipt: string | null;
            /** @enum {string} */
            receivedBy: "candidate" | "representative";
            /** Format: date-time */
            at: string;
        };
        CalledLineDto: {
            /** @example HS-2024-000123 */
            dossier: string;
            /** @description Place in the order of calling, from 1 */
            place: number;
            name: string | null;
            unitName: string | null;
            /** @enum {string} */
            recipient: "person" | "collective" | "household";
            /** @enum {string|null} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH" | null;
            awardName: string;
            given: components["schemas"]["GivenDto"] | null;
        };
        CeremonyDto: {
            /** @example LE-2024-10-10 */
            id: string;
            version: number;
            /** @enum {string} */
            status: "planned" | "held";
            title: string | null;
            /** Format: date */
            on: string;
            place: string | null;
            /** @description In the order of calling */
            lines: components["schemas"]["CalledLineDto"][];
        };
        CeremonyAnswerDto: {
            ceremony: components["schemas"]["CeremonyDto"];
            /**
             * Format: date-time
             * @description Business time of the answer
             */
            now: string;
            /** @description To hand over, to move, to close: mine now or why not, in words */
            acts: components["schemas"]["ActDto"][];
        };
        PrincipalDto: {
            person: string;
            /** @enum {string} */
            role: "chairman" | "unitHead" | "districtChair" | "communeChair" | "headOfBoard";
        };
        DelegationDto: {
            id: string;
            /** @description Quản trị ghi văn bản thay cho người ủy quyền, có hiệu lực khi người ấy xác nhận; bỏ trống: của chính tôi */
            represented?: components["schemas"]["PrincipalDto"];
            delegate: string;
            /** @enum {string} */
            form: "KT" | "TL" | "TUQ";
            acts: ("AnswerNominee" | "ApproveRepinning" | "ArchiveDossier" | "AssignOfficer" | "CancelAward" | "CloseDisclosure" | "DecideDossier" | "DeclareConflict" | "DoNotRecommend" | "DropRepinning" | "ExtendDate" | "HandOverAward" | "ListPapers" | "Nominate" | "OpenDisclosure" | "PlaceHold" | "ProposeRepinning" | "ProvideSupplement" | "PublishResult" | "RecallDossier" | "RecommendDossier" | "RecordConsultation" | "RecordPartyOpinion" | "RecordReachedMinistry" | "RecordStateCancellation" | "RecordStateDecision" | "RecordStateRefusal" | "RecordStateReturn" | "RefuseDossier" | "ReleaseHold" | "RequestConsultation" | "RequestPartyOpinion" | "RequestSupplement" | "ReturnDossier" | "ReturnObjects" | "ReviewSupplement" | "SubmitUpward" | "WaiveTrack" | "WithdrawDossier")[];
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            to: string;
            paper: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
        };
        RevocationDto: {
            paper: string;
            ground: string;
        };
        RepresentedDto: {
            person: string;
            /** @enum {string} */
            role: "unitClerk" | "unitHead" | "districtChair" | "communeChair" | "receivingClerk" | "appraisalOfficer" | "headOfBoard" | "councilSecretary" | "councilMember" | "teller" | "chairman" | "ceremonyClerk" | "auditor" | "administrator" | "system";
            unit: string;
        };
        DelegationSummaryDto: {
            /** @enum {string} */
            status: "proposed" | "granted" | "revoked";
            represented: components["schemas"]["RepresentedDto"];
            delegate: string;
            /** @enum {string} */
            form: "KT" | "TL" | "TUQ";
            acts: string[];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            paper: string | null;
            /**
             * Format: date
             * @description Day of the paper
             */
            on: string;
            owed: components["schemas"]["DutyDto"][];
        };
        DelegationRowDto: {
            /** @example delegation/KT-2025-01 */
            id: string;
            version: number;
            delegateName: string;
            representedName: string;
            summary: components["schemas"]["DelegationSummaryDto"];
        };
        DelegationPageDto: {
            rows: components["schemas"]["DelegationRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
        };
        DelegationDetailDto: {
            /** @example delegation/KT-2025-01 */
            id: string;
            version: number;
            delegateName: string;
            representedName: string;
            summary: components["schemas"]["DelegationSummaryDto"];
            names: components["schemas"]["NamesDto"];
        };
        FactOfDto: {
            /** @example rating-3 */
            id: string;
            evidence: components["schemas"]["RatingDto"] | components["schemas"]["AwardDto"] | components["schemas"]["InitiativeDto"] | components["schemas"]["BlockDto"] | components["schemas"]["DisciplineDto"] | components["schemas"]["ServiceDto"] | components["schemas"]["PostDto"] | components["schemas"]["MembersDto"] | components["schemas"]["RankDto"] | components["schemas"]["StatementDto"];
            /** @description Mục có dữ kiện này: chính mục được hỏi, hoặc một mục là một với nó */
            of: string;
        };
        KnownDto: {
            version: number;
            evidence: components["schemas"]["FactOfDto"][];
        };
        SourceDto: {
            /** @enum {string} */
            kind: "registry" | "decision" | "file" | "officer";
            ref: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
        };
        RatingDto: {
            /** @enum {string} */
            kind: "rating";
            source: components["schemas"]["SourceDto"];
            year: number;
            /** @enum {string} */
            level: "failed" | "done" | "good" | "excellent";
        };
        AwardedPeriodDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            to: string;
        };
        AwardDto: {
            /**
             * @default null
             * @enum {string|null}
             */
            type?: "merit" | "unplanned" | "thematic" | "career" | "external" | null;
            /** @enum {string} */
            kind: "award";
            source: components["schemas"]["SourceDto"];
            award: string;
            year: number;
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
            /** @default null */
            period?: components["schemas"]["AwardedPeriodDto"] | null;
            /** @default null */
            achievement?: string | null;
        };
        InitiativeDto: {
            /** @enum {string} */
            kind: "initiative";
            source: components["schemas"]["SourceDto"];
            initiative: string;
            /** @enum {string} */
            scope: "base" | "province" | "nation";
            /**
             * Format: date
             * @example 2024-05-26
             */
            on: string;
            /**
             * @default null
             * @enum {string|null}
             */
            usedFor?: "title" | "form" | null;
        };
        BlockDto: {
            /** @enum {string} */
            kind: "block";
            source: components["schemas"]["SourceDto"];
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            /**
             * Format: date
             * @description Bỏ trống: chưa hết
             * @default null
             * @example 2024-05-26
             */
            to?: string | null;
            /** @enum {string} */
            ground: "discipline" | "inspection" | "complaint" | "press";
        };
        DisciplineDto: {
            /** @enum {string} */
            kind: "discipline";
            source: components["schemas"]["SourceDto"];
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            /**
             * Format: date
             * @description Bỏ trống: chưa hết
             * @default null
             * @example 2024-05-26
             */
            to?: string | null;
            warningOrMore: boolean;
        };
        ServiceDto: {
            /** @enum {string} */
            kind: "service";
            source: components["schemas"]["SourceDto"];
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            /**
             * Format: date
             * @description Bỏ trống: chưa hết
             * @default null
             * @example 2024-05-26
             */
            to?: string | null;
            agency: string;
        };
        PostDto: {
            /** @enum {string} */
            kind: "post";
            source: components["schemas"]["SourceDto"];
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            /**
             * Format: date
             * @description Bỏ trống: chưa hết
             * @default null
             * @example 2024-05-26
             */
            to?: string | null;
            /** @enum {string} */
            level: "viceDirector" | "director" | "viceGeneralDirector" | "generalDirector" | "viceMinister" | "minister";
            /**
             * Format: date
             * @description Ngày hết nhiệm kỳ, khi điều động hoặc sắp xếp tổ chức
             * @default null
             * @example 2024-05-26
             */
            termEnds?: string | null;
        };
        MembersDto: {
            /** @enum {string} */
            kind: "members";
            source: components["schemas"]["SourceDto"];
            year: number;
            total: number;
            completed: number;
            disciplined: number;
            /**
             * @example {
             *       "LDTT": 12
             *     }
             */
            holding: {
                [key: string]: number;
            };
        };
        RankDto: {
            /** @enum {string} */
            kind: "rank";
            source: components["schemas"]["SourceDto"];
            year: number;
            cluster: string;
            /** @enum {string} */
            organisedBy: "province" | "central";
            place: number;
        };
        StatementDto: {
            /** @enum {string} */
            kind: "statement";
            source: components["schemas"]["SourceDto"];
            about: string;
            year: number;
            holds: boolean;
        };
        RecordEvidenceDto: {
            evidence: components["schemas"]["RatingDto"] | components["schemas"]["AwardDto"] | components["schemas"]["InitiativeDto"] | components["schemas"]["BlockDto"] | components["schemas"]["DisciplineDto"] | components["schemas"]["ServiceDto"] | components["schemas"]["PostDto"] | components["schemas"]["MembersDto"] | components["schemas"]["RankDto"] | components["schemas"]["StatementDto"];
        };
        WithdrawalDto: {
            ground: string;
        };
        HeldNameDto: {
            /** @description Không còn nếu đã xóa theo yêu cầu */
            name: string | null;
            /**
             * Format: date
             * @description null: từ đầu
             */
            from: string | null;
        };
        HeldUnitDto: {
            unit: string;
            unitName: string | null;
            /**
             * Format: date
             * @description null: từ đầu
             */
            from: string | null;
        };
        JoinedEntryDto: {
            candidate: string;
            name: string;
            /**
             * Format: date
             * @description null: hai mục là một
             */
            from: string | null;
            /** @description Văn bản */
            paper: string | null;
        };
        FactSourceDto: {
            /** @enum {string} */
            kind: "registry" | "decision" | "file" | "officer";
            ref: string | null;
            /** Format: date */
            on: string;
        };
        HeldPostDto: {
            /** @description Mục có dữ kiện này: chính mục này, hoặc một mục là một với nó */
            of: string;
            /** @description Mã của dữ kiện */
            evidence: string;
            /** @enum {string} */
            level: "viceDirector" | "director" | "viceGeneralDirector" | "generalDirector" | "viceMinister" | "minister";
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            source: components["schemas"]["FactSourceDto"];
        };
        HeldAwardDto: {
            /** @description Ai được khen: mục này, một mục là một với nó, hoặc tập thể đã nhập vào */
            of: string;
            /** @description Mã của dữ kiện */
            evidence: string;
            award: string;
            year: number;
            /** Format: date */
            on: string;
            source: components["schemas"]["FactSourceDto"];
        };
        CandidateDto: {
            id: string;
            /** @enum {string} */
            kind: "person" | "collective" | "household";
            name: string;
            unit: string | null;
            /** @description An invented person of a demonstration */
            invented: boolean;
            version: number;
            names: components["schemas"]["HeldNameDto"][];
            units: components["schemas"]["HeldUnitDto"][];
            /** @description Mục mà mục này là một hoặc đã nhập vào */
            merged: components["schemas"]["JoinedEntryDto"] | null;
            /** @description Các mục là một hoặc đã nhập vào mục này */
            joined: components["schemas"]["JoinedEntryDto"][];
            posts: components["schemas"]["HeldPostDto"][];
            /** @description Khen thưởng qua các năm, do cán bộ ghi hoặc hệ thống đã quyết định */
            awards: components["schemas"]["HeldAwardDto"][];
        };
        CandidateNameDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            paper: string;
            name: string;
        };
        CandidateMoveDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            paper: string;
            unit: string;
        };
        CandidateMergerDto: {
            into: string;
            /**
             * Format: date
             * @description Tập thể nhập vào tập thể khác từ ngày này; bỏ trống: hai mục là một
             * @default null
             * @example 2024-05-26
             */
            from?: string | null;
            paper: string;
        };
        CandidateSeparationDto: {
            ground: string;
        };
        DutyClockDto: {
            /** @enum {string} */
            form: "onTime" | "soon" | "overdue" | "held" | "done";
            /** @description Working days left: 0 on the last day, below 0 after it; null while it stands */
            workingDaysLeft: number | null;
        };
        DutyRowDto: {
            /** @example dossier/HS-2024-000123 */
            stream: string;
            /**
             * @description Of a dossier
             * @enum {string|null}
             */
            custody: "draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive" | "closed" | null;
            /** @description Of the candidate of a dossier */
            name: string | null;
            /** @description Of a dossier */
            award: string | null;
            /** @description Of the unit that nominated */
            unitName: string | null;
            obligation: components["schemas"]["DutyDto"];
            clock: components["schemas"]["DutyClockDto"];
        };
        DutyNamedPageDto: {
            rows: components["schemas"]["DutyRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
            names: components["schemas"]["NamesDto"];
        };
        NotificationRowDto: {
            id: number;
            /** @example dossier/HS-2024-000123 */
            stream: string;
            /** @example overdue */
            kind: string;
            /** @description What the letter speaks of, by its kind */
            facts: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            readAt: string | null;
        };
        NotificationPageDto: {
            rows: components["schemas"]["NotificationRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
        };
        UnreadDto: {
            unread: number;
        };
        ReadAllDto: {
            /** @description The newest that was seen: what came after it stays unread */
            upTo: number;
        };
        WorkDutyDto: {
            /** @example dossier/HS-2024-000123 */
            stream: string;
            version: number;
            /** @example appraise@4 */
            obligation: string;
            /** Format: date-time */
            dueAt: string;
        };
        WorkThingDto: {
            /** @enum {string|null} */
            custody: "draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive" | "closed" | null;
            /** @description Người, tập thể, hộ được đề nghị */
            name: string | null;
            candidate: string | null;
            /** @enum {string|null} */
            award: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH" | null;
            unit: string | null;
            /** @description Người được phân công thẩm định */
            officer: string | null;
        };
        WorkRowDto: {
            /**
             * @description Còn hạn, sắp đến hạn, quá hạn, đang dừng, đã xong
             * @enum {string}
             */
            form: "onTime" | "soon" | "overdue" | "held" | "done";
            /** @description Số ngày làm việc còn lại: 0 là hạn hôm nay, âm là đã quá; trống khi đang dừng hoặc đã xong */
            workingDaysLeft: number | null;
            /**
             * @description Việc của hồ sơ, quyết định hay phiên họp nào
             * @example decision/QD-2024-0500
             */
            about: string;
            /** @enum {string} */
            kind: "receive" | "assign" | "appraise" | "supplement" | "consultation" | "disclosure" | "partyOpinion" | "initiative" | "council" | "decide" | "submitUpward" | "reachMinistry" | "handOver" | "resumeHandOver" | "stateAnswer" | "publish" | "present" | "archive" | "answerNominee" | "resubmit" | "verifyHold" | "returnObjects" | "invite" | "signMinutes" | "enterCalendar" | "resultLetters" | "bonusList" | "inviteGuests" | "holdCeremony" | "collect";
            /** Format: date-time */
            dueAt: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn trong hạn
             */
            dueOn: string;
            /**
             * @description Hạn tạm tính
             * @enum {boolean}
             */
            provisional?: true;
            /** @description Căn cứ của hạn, khi chỉ một việc */
            basis?: components["schemas"]["BasisDto"];
            /**
             * Format: date-time
             * @description Xong lúc nào
             */
            doneAt?: string;
            /** @description Bao nhiêu việc */
            count: number;
            /** @description Người đã nhận */
            holder: string | null;
            duties: components["schemas"]["WorkDutyDto"][];
            /** @description Khi chỉ một việc */
            thing: components["schemas"]["WorkThingDto"] | null;
        };
        WorkCountsDto: {
            /** @description Đã nhận, được phân công, hoặc không ai khác giữ vai trò này */
            mine: number;
            unassigned: number;
            /** @description Cùng vai trò */
            role: number;
            /** @description Đang dừng */
            held: number;
            /** @description Quá hạn, trong cùng vai trò */
            overdue: number;
            /** @description Sắp đến hạn, trong cùng vai trò */
            soon: number;
            /** @description Thông báo chưa đọc */
            unread: number;
        };
        WorkChoicesDto: {
            /** @description Việc gì */
            kinds: ("receive" | "assign" | "appraise" | "supplement" | "consultation" | "disclosure" | "partyOpinion" | "initiative" | "council" | "decide" | "submitUpward" | "reachMinistry" | "handOver" | "resumeHandOver" | "stateAnswer" | "publish" | "present" | "archive" | "answerNominee" | "resubmit" | "verifyHold" | "returnObjects" | "invite" | "signMinutes" | "enterCalendar" | "resultLetters" | "bonusList" | "inviteGuests" | "holdCeremony" | "collect")[];
            /** @description Danh hiệu, hình thức */
            awards: string[];
            /** @description Đơn vị trình */
            units: string[];
            /** @description Người đã nhận */
            holders: string[];
        };
        WorkDto: {
            rows: components["schemas"]["WorkRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
            counts: components["schemas"]["WorkCountsDto"];
            /** @description Những gì trong nhóm có thể lọc theo */
            choices: components["schemas"]["WorkChoicesDto"];
            /**
             * Format: date-time
             * @description Business time of the answer
             */
            now: string;
            names: components["schemas"]["NamesDto"];
        };
        ColleagueDto: {
            person: string;
            name: string;
            /** @description Đang lo bao nhiêu việc */
            holding: number;
        };
        ColleaguesDto: {
            rows: components["schemas"]["ColleagueDto"][];
        };
        DutyRefDto: {
            /** @example dossier/HS-2024-000123 */
            stream: string;
            /** @example appraise@4 */
            obligation: string;
        };
        TakeDto: {
            duties: components["schemas"]["DutyRefDto"][];
            /** @description Xem trước, không ghi gì */
            dryRun?: boolean;
        };
        ReleaseDto: {
            duties: components["schemas"]["DutyRefDto"][];
            /** @description Xem trước, không ghi gì */
            dryRun?: boolean;
            ground: string;
        };
        PassDto: {
            duties: components["schemas"]["DutyRefDto"][];
            /** @description Xem trước, không ghi gì */
            dryRun?: boolean;
            ground: string;
            to: string;
        };
        CandidateRowDto: {
            id: string;
            /** @enum {string} */
            kind: "person" | "collective" | "household";
            name: string;
            unit: string | null;
            /** @description An invented person of a demonstration */
            invented: boolean;
        };
        CandidateNamedPageDto: {
            rows: components["schemas"]["CandidateRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
            names: components["schemas"]["NamesDto"];
        };
        NewCandidateDto: {
            /** @enum {string} */
            kind: "person" | "collective" | "household";
            name: string;
            unit: string;
            /**
             * @description Đã xem những ai giống tên và không phải là một
             * @default false
             */
            distinct?: boolean;
        };
        FaultDto: {
            /** @enum {string} */
            code: "kind-missing" | "kind-unknown" | "name-missing" | "name-not-text" | "name-too-long" | "name-in-old-encoding" | "name-garbled" | "unit-missing" | "unit-unknown" | "unit-of-others" | "unit-not-in-force" | "unit-is-a-cluster" | "distinct-unknown" | "maybe-known";
            /** @description Cột */
            column: string;
            /** @description Sai ở đâu */
            cause: string;
            /** @description Sửa thế nào */
            fix: string;
            /** @description Tên có lẽ là, khi gõ bằng bảng mã cũ */
            likely: string | null;
        };
        QuestionDto: {
            /** @enum {string} */
            near: "sameUnit" | "joinedUnit" | "formerUnit" | "elsewhere" | "sameSheet";
            /** @description Dòng khác của bảng */
            row?: number;
            /** @description Đối tượng đã có */
            candidate?: string;
            name?: string;
            /** @description Tên khác mà nhờ đó tìm thấy */
            knownAs?: string | null;
            unit?: string | null;
            unitName?: string | null;
        };
        ImportRowDto: {
            /** @description Số dòng trong bảng */
            row: number;
            ok: boolean;
            /** @description Mã đã cấp; kiểm tra thử thì chưa có */
            candidate: string | null;
            name: string;
            unit: string;
            faults: components["schemas"]["FaultDto"][];
            /** @description Có thể là một với ai */
            questions: components["schemas"]["QuestionDto"][];
        };
        ImportDto: {
            dryRun: boolean;
            /** @description Số đối tượng đã ghi: tất cả hoặc không */
            recorded: number;
            /** Format: date-time */
            recordedAt: string | null;
            replayed: boolean;
            rows: components["schemas"]["ImportRowDto"][];
        };
        UnitRowDto: {
            /** @example SGDDT */
            code: string;
            name: string;
            /** @enum {string} */
            kind: "agency" | "district" | "commune" | "enterprise" | "central" | "cluster";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        UnitPageDto: {
            rows: components["schemas"]["UnitRowDto"][];
            /** @description To be sent as `after`; null on the last page. */
            next: string | null;
        };
        NamedFromDto: {
            name: string;
            /** Format: date */
            from: string;
        };
        RelatedUnitDto: {
            code: string;
            /** @description Tên vào ngày đó */
            name: string;
        };
        TakenDto: {
            code: string;
            /** @description Tên vào ngày đó */
            name: string;
            /** Format: date */
            from: string;
            /** @description Văn bản */
            paper: string;
        };
        MarkedDto: {
            /** @enum {string} */
            mark: "border" | "area";
            value: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
        };
        MemberDto: {
            code: string;
            /** @description Tên vào ngày đó */
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
        };
        UnitSourceDto: {
            /** @enum {string} */
            confidence: "SOURCED" | "RECORDED" | "ILLUSTRATIVE";
            ref: string;
            /** @description Điều mà nguồn không cho biết, chỉ để minh họa */
            assumed: string[];
        };
        UnitOnDayDto: {
            /** @example X-03164 */
            code: string;
            /** @enum {string} */
            kind: "agency" | "district" | "commune" | "enterprise" | "central" | "cluster";
            /** @description Tên vào ngày đó */
            name: string;
            version: number;
            /** Format: date */
            on: string;
            inForce: boolean;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            gso: string | null;
            names: components["schemas"]["NamedFromDto"][];
            parent: components["schemas"]["RelatedUnitDto"] | null;
            predecessors: components["schemas"]["TakenDto"][];
            successors: components["schemas"]["TakenDto"][];
            marks: components["schemas"]["MarkedDto"][];
            clusters: components["schemas"]["MemberDto"][];
            members: components["schemas"]["MemberDto"][];
            source: components["schemas"]["UnitSourceDto"];
        };
        RegistrationDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            paper: string;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "agency" | "district" | "commune" | "enterprise" | "central" | "cluster";
            /** @default null */
            parent?: string | null;
            /** @default null */
            gso?: string | null;
        };
        RenamingDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            paper: string;
            name: string;
        };
        PlacingDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            paper: string;
            /** @default null */
            parent?: string | null;
        };
        MarkDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            paper: string;
            /** @enum {string} */
            mark: "border" | "area";
            /**
             * @description Khu vực I, II, III; biên giới: bỏ trống
             * @default null
             * @enum {string|null}
             */
            value?: "I" | "II" | "III" | null;
            /**
             * Format: date
             * @description Ngày cuối; bỏ trống: chưa hết
             * @default null
             * @example 2024-05-26
             */
            to?: string | null;
        };
        JoiningDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            paper: string;
            cluster: string;
        };
        LastDayDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            to: string;
            paper: string;
        };
        MergerDto: {
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            paper: string;
            /** @description Một, hoặc nhiều nếu chia tách */
            into: string[];
        };
        ProposerDto: {
            /** @enum {string} */
            by: "unit" | "province" | "front" | "otherBody";
            basis: components["schemas"]["BasisDto"];
        };
        GiverDto: {
            /** @enum {string} */
            by: "unitHead" | "districtChair" | "communeChair" | "chairman" | "government" | "primeMinister" | "president" | "forces" | "otherBody";
            basis: components["schemas"]["BasisDto"];
        };
        WayDto: {
            /** @enum {string} */
            type: "merit" | "unplanned" | "thematic" | "career" | "external";
            /** @enum {string} */
            procedure: "standard" | "simplified";
            /** @enum {string} */
            unitKind: "agency" | "district" | "commune" | "enterprise";
        };
        CatalogueAwardDto: {
            /** @example HCLD-3 */
            code: string;
            /** @example Huân chương Lao động hạng Ba */
            name: string;
            /** @enum {string} */
            kind: "title" | "order" | "medal" | "honour" | "prize" | "memorial" | "diploma" | "letter";
            /** @enum {string} */
            level: "unit" | "province" | "state" | "otherBody";
            recipients: ("person" | "collective" | "household")[];
            types: ("merit" | "unplanned" | "thematic" | "career" | "external" | "longService" | "resistance")[];
            proposedBy: components["schemas"]["ProposerDto"];
            /** @description Vào ngày được hỏi */
            decidedBy: components["schemas"]["GiverDto"][];
            basis: components["schemas"]["BasisDto"];
            /** @description Cách đề nghị; trống khi chưa có quy trình */
            ways: components["schemas"]["WayDto"][];
        };
        CatalogueDto: {
            /** Format: date */
            on: string;
            /** @description Điều phải nói khi chưa đọc được văn bản đang có hiệu lực */
            warning: string | null;
            typesBasis: components["schemas"]["BasisDto"];
            awards: components["schemas"]["CatalogueAwardDto"][];
        };
        TargetDto: {
            workingDays: number;
        };
        ValuePartsDto: {
            numerator?: number;
            denominator?: number;
            /**
             * @description quá tỷ lệ đó mới đạt
             * @enum {boolean}
             */
            moreThan?: true;
            /** @enum {string} */
            of?: "allMembers" | "presentMembers";
            limit?: components["schemas"]["WorkingDaysDto"] | components["schemas"]["CalendarDaysDto"] | components["schemas"]["FixedDateDto"];
            target?: components["schemas"]["TargetDto"];
            remindBefore?: number[];
            pausesOn?: ("supplement" | "hold" | "consultation")[];
            minWorkingDays?: number;
            bodies?: string[];
            person?: number;
            collective?: number;
            household?: number;
            /** @description Giấy tờ theo tên */
            papers?: string[];
            originals?: number;
            /** @description Điều kiện được hỏi với gì, theo tên của câu hỏi */
            with?: {
                [key: string]: unknown;
            };
            /** @description Lời của điều kiện, như hiện trên thẻ */
            says?: string;
        };
        ChangeableValueDto: {
            /** @example provincial-2024 */
            book: string;
            /** @example clocks.appraise */
            name: string;
            parts: components["schemas"]["ValuePartsDto"];
            basis: components["schemas"]["BasisDto"];
        };
        ChangeableDto: {
            /** Format: date */
            on: string;
            values: components["schemas"]["ChangeableValueDto"][];
        };
        CalendarDaysOfDto: {
            year: number;
            off: string[];
            worked: string[];
            /** @description Thông báo chính thức */
            notice: string;
        };
        CitedDto: {
            text: string;
            article: string;
        };
        ValueChangeDto: {
            book: string;
            /** @example clocks.appraise */
            name: string;
            parts: components["schemas"]["ValuePartsDto"];
            basis: components["schemas"]["CitedDto"];
        };
        LawChangeRowDto: {
            id: string;
            title: string | null;
            /** @enum {string} */
            kind: "values" | "calendar";
            /** @enum {string} */
            status: "drafted" | "approved" | "dropped";
            /** @description Mã người soạn */
            draftedBy: string;
            /** @description Mã người duyệt */
            approvedBy: string | null;
            /**
             * Format: date
             * @description Ngày các giá trị có hiệu lực
             */
            from?: string;
            values?: components["schemas"]["ValueChangeDto"][];
            calendar?: components["schemas"]["CalendarDaysOfDto"];
            /** @description Thời hạn đang mở đã tính lại theo lịch này */
            moved?: boolean;
            /** @description Vì sao thay đổi đã duyệt không còn áp dụng được cho bản đang cài */
            faults?: string[];
        };
        LawChangesDto: {
            version: number;
            /** @description Mới nhất trước */
            rows: components["schemas"]["LawChangeRowDto"][];
        };
        DraftValuesDto: {
            id: string;
            title: string;
            /**
             * Format: date
             * @example 2024-05-26
             */
            from: string;
            values: components["schemas"]["ValueChangeDto"][];
        };
        EnteredDto: {
            /** @example LLV-2027 */
            id: string;
            /** @enum {string} */
            status: "drafted" | "approved" | "dropped";
            /** @description Mã người soạn */
            draftedBy: string;
        };
        CalendarYearDto: {
            year: number;
            /** @description Chưa có lịch: mọi hạn rơi vào năm này là tạm tính */
            provisional: boolean;
            /** @description Ngày nghỉ rơi vào thứ Hai đến thứ Sáu */
            off: string[];
            /** @description Thứ Bảy, Chủ nhật làm bù */
            worked: string[];
            /** @description Thông báo chính thức; trống khi chưa có lịch */
            notice: string | null;
            /** @description Lần nhập lịch gần nhất, nếu không phải lịch của bản cài */
            entered: components["schemas"]["EnteredDto"] | null;
        };
        CalendarsDto: {
            /** @description Năm cũ trước */
            rows: components["schemas"]["CalendarYearDto"][];
        };
        DraftCalendarDto: {
            id: string;
            title: string;
            year: number;
            /** @description Ngày nghỉ rơi vào thứ Hai đến thứ Sáu */
            off: string[];
            /** @description Thứ Bảy, Chủ nhật làm bù */
            worked: string[];
            notice: string;
        };
        MovedDossierDto: {
            /** @example HS-2024-000123 */
            code: string;
            candidate: string;
            unit: string;
            award: string;
            differences: components["schemas"]["DifferenceDto"][];
        };
        MovedDateDto: {
            /** @example dossier/HS-2024-000123 */
            stream: string;
            /** @example appraise@4 */
            obligation: string;
            /** @enum {string} */
            kind: "receive" | "assign" | "appraise" | "supplement" | "consultation" | "disclosure" | "partyOpinion" | "initiative" | "council" | "decide" | "submitUpward" | "reachMinistry" | "handOver" | "resumeHandOver" | "stateAnswer" | "publish" | "present" | "archive" | "answerNominee" | "resubmit" | "verifyHold" | "returnObjects" | "invite" | "signMinutes" | "enterCalendar" | "resultLetters" | "bonusList" | "inviteGuests" | "holdCeremony" | "collect";
            /**
             * Format: date-time
             * @description Hạn đang có
             */
            now: string;
            /**
             * Format: date-time
             * @description Hạn theo lịch mới
             */
            then: string;
        };
        PreviewDto: {
            /** @enum {string} */
            kind: "values" | "calendar";
            /** @description Hồ sơ mà giá trị mới làm thay đổi */
            dossiers: components["schemas"]["MovedDossierDto"][];
            /** @description Thời hạn mà lịch mới dời */
            dates: components["schemas"]["MovedDateDto"][];
            /** @description Số hồ sơ, phiên họp, gói có hạn kéo sang năm chưa có lịch: hạn tạm tính */
            left: number;
            /** @description Số đã xem ở trang này */
            looked: number;
            /** @description Gửi lại trong `after`; trống khi đã xem hết */
            next: string | null;
        };
        DropDto: {
            ground: string;
        };
        WhatIfDto: {
            /** Format: date */
            on: string;
            /** @description Hồ sơ có khác biệt trong số đã xem */
            rows: components["schemas"]["MovedDossierDto"][];
            /** @description Số hồ sơ đang mở đã xem ở trang này */
            looked: number;
            /** @description Gửi lại trong `after`; trống khi đã xem hết */
            next: string | null;
        };
        DossierLawDto: {
            /** @description Đã chốt khi tiếp nhận */
            pinned: boolean;
            route: components["schemas"]["RouteDto"];
            papers: components["schemas"]["DossierPapersDto"];
            /** @description Giấy tờ đơn vị phải có mà chưa kê */
            missing: components["schemas"]["PaperRuleDto"][];
        };
        SettledDto: {
            /** @description Events without their place in the log */
            waiting: number;
            /** @description Bells not rung */
            unrung: number;
            /** @description Duties due by now without their letter */
            overdue: number;
            /** @description Approved calendars that open duties do not have yet */
            unmoved: number;
            /** @description Years without a calendar of which something is due that is not in the log yet */
            unowed: number;
            /**
             * Format: date-time
             * @description When something falls due next
             */
            next: string | null;
        };
        AdvanceDto: {
            /**
             * Format: date-time
             * @example 2024-05-26T02:00:00.000Z
             */
            to: string;
        };
        EntryDto: {
            /** @example DossierReceived */
            type: string;
            /** Format: uuid */
            id: string;
            /** @example dossier/HS-2024-000123 */
            stream: string;
            version: number;
            schemaVersion: number;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            meta: components["schemas"]["EventMetaDto"];
            /** @description The fact, by type and schemaVersion; free texts as {ref, commitment, text}, text null once erased */
            data: {
                [key: string]: unknown;
            };
            /** @description Place in the log */
            seq: number;
            leafHash: string;
        };
        LogPage: {
            rows: components["schemas"]["EntryDto"][];
            /** @description To be sent as `after`; null where the log ends for now */
            next: number | null;
        };
        ExceptionDto: {
            /** @description Place in the log */
            seq: number;
            /** @example dossier/HS-2024-000123 */
            stream: string;
            version: number;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            act: "nominate" | "receive" | "appraise" | "vote" | "count" | "decide" | "candidate" | "conflict";
            /**
             * @description What the person had done before
             * @enum {string}
             */
            did: "nominate" | "receive" | "appraise" | "vote" | "count" | "decide" | "candidate" | "conflict";
            person: string;
            /** @description Who signed */
            by: string;
            /** @description Null once erased */
            ground: string | null;
            basis: components["schemas"]["BasisDto"];
        };
        ExceptionPage: {
            rows: components["schemas"]["ExceptionDto"][];
            /** @description To be sent as `after`; null where the log ends for now */
            next: number | null;
        };
        LiveChangeDto: {
            /** @example dossier/HS-2024-000123 */
            stream: string;
            version: number;
            /**
             * @description What has changed; work: duties of my position, by this stream
             * @enum {string}
             */
            kind: "dossier" | "submission" | "session" | "council" | "decision" | "ceremony" | "delegation" | "candidate" | "unit" | "law" | "calendar" | "work";
        };
        CheckDto: {
            /** @enum {string} */
            result: "sound" | "differs" | "never";
            /**
             * Format: date-time
             * @description Kiểm tra xong lúc nào (giờ thật)
             */
            at: string | null;
            /** @description How many hours ago; more than 26 is a night that was missed */
            ageHours: number | null;
            findings: components["schemas"]["DifferenceDto"][];
        };
        HealthDto: {
            /** @enum {string} */
            log: "up" | "down";
            /** @enum {string} */
            deadlines: "running" | "notRunning";
            /** @description Events that wait for their place in the log */
            unsequenced: number | null;
            /** @description Null where the log cannot be reached */
            check: components["schemas"]["CheckDto"] | null;
        };
        FieldErrorDto: {
            /** @example period.from */
            field: string;
            /** @example isLegalDay */
            rule: string;
            message: string;
        };
        ProblemDto: {
            /** @example urn:laurel:problem:under-hold */
            type: string;
            /** @description What is wrong, in Vietnamese; docs/problems.md has them all. */
            title: string;
            /** @description What to do about it, in Vietnamese. */
            detail: string;
            /**
             * @description What is wrong with its facts, in Vietnamese, as `acts` say it beforehand.
             * @example Chưa kết thúc công khai được: công khai mới 7/10 ngày làm việc, đủ ngày 10/12/2024.
             */
            sentence: string;
            status: number;
            /**
             * @description Stable.
             * @enum {string}
             */
            code: "agenda-empty" | "agenda-frozen" | "agenda-not-frozen" | "already-consulted" | "already-disclosed" | "already-held" | "already-on-agenda" | "already-recused" | "already-taken" | "assigned-to-another" | "award-differs" | "bad-request" | "ballot-required" | "before-the-unit" | "beyond-own-power" | "body-misspelt" | "body-not-json" | "body-too-deep" | "body-too-large" | "body-too-wide" | "bonus-list-not-owed" | "calendar-days-strange" | "calendar-of-the-past" | "candidate-change-out-of-order" | "candidate-exists" | "candidate-merged" | "candidate-not-its-own" | "candidate-not-merged" | "candidate-of-another-unit" | "candidate-of-other-kind" | "candidate-there-already" | "candidate-took-over-later" | "ceremony-empty" | "ceremony-exists" | "ceremony-held" | "ceremony-in-the-past" | "ceremony-not-yet" | "change-in-the-future" | "change-password-first" | "clock-of-production" | "clock-only-forward" | "clock-stands-still" | "cluster-has-no-members" | "command-id-reused" | "complaints-not-a-count" | "conflict-already-declared" | "conflict-declared" | "conflict-is-ones-own" | "consultation-not-asked" | "correction-needs-ground" | "council-change-empty" | "council-draft-none" | "council-draft-open" | "council-exists" | "council-has-two-chairs" | "council-needs-a-chair" | "council-needs-a-secretary" | "council-not-asked" | "council-not-formed" | "council-not-sitting" | "council-too-small" | "count-not-disputed" | "csrf-token-missing" | "custody-not-on-route" | "database-away" | "decided-here" | "decision-empty" | "decision-exists" | "decision-in-the-future" | "decision-not-in-force" | "decision-of-one-authority" | "delegate-is-another-person" | "delegate-may-not-act" | "delegation-dates-not-valid" | "delegation-exists" | "delegation-needs-acts" | "delegation-not-confirmed" | "delegation-not-in-force" | "delegation-revoked" | "disclosure-not-asked" | "disclosure-not-reported" | "disclosure-too-short" | "draft-too-large" | "duty-not-taken" | "duty-taken" | "eligibility-open" | "exception-needs-ground" | "export-too-large" | "extension-must-be-later" | "finding-needs-reason" | "finding-of-no-condition" | "finding-twice" | "fixed-date-never-moves" | "ground-too-short" | "hand-over-not-failed" | "import-has-faults" | "incompatible-act" | "initiative-not-asked" | "internal-error" | "invalid-input" | "item-already-counted" | "item-counted-by-tellers" | "item-deferred" | "item-not-counted" | "item-not-voted" | "item-voted-openly" | "law-change-dropped" | "law-change-empty" | "law-change-exists" | "law-change-in-force" | "law-change-not-valid" | "law-change-too-early" | "law-of-the-future" | "log-not-adopted" | "log-of-another-mode" | "mark-overlaps" | "mark-value-not-valid" | "may-not-hold-duty" | "may-not-preside" | "maybe-known" | "media-type-not-supported" | "member-and-delegate" | "member-must-stand-aside" | "merger-needs-units" | "method-not-allowed" | "more-than-members" | "more-votes-than-voters" | "no-answer-owed" | "no-decision-to-cancel" | "no-further-delegation" | "no-moment-here" | "no-next-custody" | "no-quorum" | "no-repinning-proposed" | "no-rule-in-force" | "no-second-factor" | "no-second-factor-to-confirm" | "no-such-candidate" | "no-such-ceremony" | "no-such-council" | "no-such-decision" | "no-such-delegation" | "no-such-demonstration-account" | "no-such-dossier" | "no-such-evidence" | "no-such-item" | "no-such-law-change" | "no-such-notification" | "no-such-package" | "no-such-person" | "no-such-position" | "no-such-principal" | "no-such-session" | "no-such-sign-in" | "no-such-stream" | "no-such-submission" | "no-such-supplement-item" | "no-such-unit" | "no-supplement-asked" | "not-a-cluster" | "not-a-member" | "not-a-teller" | "not-consulted" | "not-disclosed" | "not-eligible" | "not-found" | "not-held" | "not-in-this-ceremony" | "not-in-this-cluster" | "not-in-this-decision" | "not-on-this-agenda" | "not-overdue" | "not-permitted" | "not-ready-for-ceremony" | "not-the-decider" | "not-the-secretary" | "not-yet-then" | "not-your-delegation" | "not-your-power" | "not-your-unit" | "nothing-to-return" | "nothing-to-review" | "obligation-not-open" | "officer-may-not-appraise" | "offices-not-together" | "on-frozen-agenda" | "only-collectives-are-merged" | "other-candidate-merged" | "outside-delegation" | "own-dossier" | "package-of-one-award" | "paper-in-the-future" | "paper-listed-twice" | "paper-missing" | "papers-missing" | "papers-need-ground" | "party-opinion-not-asked" | "party-opinion-requested" | "password-too-weak" | "period-in-the-future" | "period-reversed" | "pinned-already" | "post-ended" | "post-not-begun" | "posthumous-persons-only" | "posthumous-to-the-family" | "recount-needed" | "repinning-open" | "request-too-slow" | "return-needs-items" | "returned-item-needs-reason" | "role-may-not" | "seat-days-not-valid" | "seated-twice" | "second-factor-first" | "second-factor-needed" | "second-factor-there" | "second-person-needed" | "sector-not-named" | "session-exists" | "session-in-the-past" | "session-not-meeting" | "session-not-yet" | "session-over" | "sign-in-first" | "source-in-the-future" | "stale-version" | "state-decides" | "state-gives-no-such-award" | "submission-empty" | "submission-exists" | "supplement-item-unanswered" | "supplement-needs-items" | "supplement-open" | "tellers-differ" | "title-decision-in-the-future" | "too-many-attempts" | "too-many-drafts" | "too-many-listeners" | "too-many-requests" | "track-not-open" | "track-not-waivable" | "tracks-not-done" | "two-tellers-needed" | "under-hold" | "unit-change-out-of-order" | "unit-ended" | "unit-exists" | "unit-may-not-nominate" | "unit-not-in-force" | "unit-not-its-own" | "value-twice" | "verdict-has-changed" | "workbook-columns-missing" | "workbook-empty" | "workbook-expected" | "workbook-not-readable" | "workbook-several-lists" | "workbook-too-large" | "wrong-account-or-password" | "wrong-code" | "wrong-custody" | "wrong-password" | "year-out-of-range";
            /** @description What the refusal rests on, by its code. */
            facts: {
                /** @description In an act over many: whose reason this is */
                dossier?: string;
                /** @description In an act over many: all of them */
                refused?: components["schemas"]["ItemAnswerDto"][];
            } & {
                [key: string]: unknown;
            };
            /** @description What is wrong with which field; empty for other problems. */
            errors: components["schemas"]["FieldErrorDto"][];
            /** Format: uuid */
            requestId: string;
        };
        /** @description What stands in `facts` of a problem, by its `code` */
        ProblemFactsDto: {
            "agenda-empty"?: Record<string, never>;
            "agenda-frozen"?: Record<string, never>;
            "agenda-not-frozen"?: Record<string, never>;
            "already-consulted"?: {
                body: string;
            };
            "already-disclosed"?: {
                from: null | string;
            };
            "already-held"?: Record<string, never>;
            "already-on-agenda"?: {
                session?: string;
            };
            "already-recused"?: {
                item: number;
                member: string;
            };
            "already-taken"?: {
                holder?: string;
                key: string;
                scope: string;
            };
            "assigned-to-another"?: {
                officer: string | null;
            };
            "award-differs"?: {
                /** @enum {string} */
                proposed: "AHLD" | "BK-T" | "BK-TTg" | "CSTDCS" | "CSTDT" | "CSTDTQ" | "CTD-CP" | "CTD-T" | "GDVH" | "GK" | "HCDDK" | "HCDL-1" | "HCDL-2" | "HCDL-3" | "HCLD-1" | "HCLD-2" | "HCLD-3" | "KNC-T" | "LDTT" | "TAH" | "TTDPVH" | "TTLDTT" | "TTLDXS" | "XPTB";
            };
            "bad-request"?: Record<string, never>;
            "ballot-required"?: {
                basis?: {
                    text: string;
                    article: string;
                    /** @enum {string} */
                    confidence: "INFERRED" | "RECALLED" | "SOURCED";
                };
                item: number;
            };
            "before-the-unit"?: {
                from: string;
            };
            "beyond-own-power"?: {
                acts: string[];
                /** @enum {string} */
                role: "administrator" | "appraisalOfficer" | "auditor" | "ceremonyClerk" | "chairman" | "communeChair" | "councilMember" | "councilSecretary" | "districtChair" | "headOfBoard" | "receivingClerk" | "system" | "teller" | "unitClerk" | "unitHead";
            };
            "body-misspelt"?: {
                body: string;
                nearest: null | string;
            };
            "body-not-json"?: Record<string, never>;
            "body-too-deep"?: Record<string, never>;
            "body-too-large"?: Record<string, never>;
            "body-too-wide"?: {
                most: number;
            };
            "bonus-list-not-owed"?: {
                number: string;
            };
            "calendar-days-strange"?: {
                days: string[];
            };
            "calendar-of-the-past"?: {
                day: string;
            };
            "candidate-change-out-of-order"?: {
                last: null | string;
            };
            "candidate-exists"?: {
                candidate: string;
            };
            "candidate-merged"?: {
                into?: string | null;
            };
            "candidate-not-its-own"?: {
                candidate: string;
            };
            "candidate-not-merged"?: Record<string, never>;
            "candidate-of-another-unit"?: {
                unit: string;
            };
            "candidate-of-other-kind"?: {
                /** @enum {string} */
                kind: "collective" | "household" | "person";
            };
            "candidate-there-already"?: {
                from: null | string;
                unit: string;
            };
            "candidate-took-over-later"?: {
                last: null | string;
            };
            "ceremony-empty"?: Record<string, never>;
            "ceremony-exists"?: Record<string, never>;
            "ceremony-held"?: Record<string, never>;
            "ceremony-in-the-past"?: {
                on: string;
            };
            "ceremony-not-yet"?: {
                on: string;
            };
            "change-in-the-future"?: {
                from: string;
            };
            "change-password-first"?: Record<string, never>;
            "clock-of-production"?: Record<string, never>;
            "clock-only-forward"?: {
                now: string;
            };
            "clock-stands-still"?: {
                by?: ("consultation" | "hold" | "supplement")[];
                obligation: string;
            };
            "cluster-has-no-members"?: {
                unit: string;
            };
            "command-id-reused"?: Record<string, never>;
            "complaints-not-a-count"?: Record<string, never>;
            "conflict-already-declared"?: Record<string, never>;
            "conflict-declared"?: {
                /** @enum {string} */
                act: "appraise" | "candidate" | "conflict" | "count" | "decide" | "nominate" | "receive" | "vote";
            };
            "conflict-is-ones-own"?: Record<string, never>;
            "consultation-not-asked"?: Record<string, never>;
            "correction-needs-ground"?: {
                item: number;
            };
            "council-change-empty"?: Record<string, never>;
            "council-draft-none"?: Record<string, never>;
            "council-draft-open"?: Record<string, never>;
            "council-exists"?: Record<string, never>;
            "council-has-two-chairs"?: {
                on: string;
                persons: string[];
            };
            "council-needs-a-chair"?: {
                on?: string;
            };
            "council-needs-a-secretary"?: {
                on: string;
            };
            "council-not-asked"?: {
                /** @enum {string} */
                custody: "appraisal" | "archive" | "ceremony" | "closed" | "council" | "decider" | "draft" | "reception" | "result" | "state";
                dossier: string;
            };
            "council-not-formed"?: {
                council?: string;
            };
            "council-not-sitting"?: {
                council: string;
                on: string;
            };
            "council-too-small"?: {
                needs: number;
                on: string;
                voters: number;
            };
            "count-not-disputed"?: {
                item: number;
            };
            "csrf-token-missing"?: Record<string, never>;
            "custody-not-on-route"?: {
                custodies: ("appraisal" | "archive" | "ceremony" | "council" | "decider" | "draft" | "reception" | "result" | "state")[];
                /** @enum {string} */
                custody: "appraisal" | "council" | "decider";
            };
            "database-away"?: Record<string, never>;
            "decided-here"?: {
                /** @enum {string} */
                authority?: "chairman" | "communeChair" | "districtChair" | "government" | "president" | "primeMinister" | "unitHead";
                /** @enum {string} */
                level?: "province" | "state" | "unit";
            };
            "decision-empty"?: Record<string, never>;
            "decision-exists"?: {
                number: string;
            };
            "decision-in-the-future"?: {
                on: string;
            };
            "decision-not-in-force"?: {
                /** @enum {string} */
                status: "absent" | "cancelled" | "issued";
            };
            "decision-of-one-authority"?: {
                authorities: ("chairman" | "communeChair" | "districtChair" | "government" | "president" | "primeMinister" | "unitHead")[];
            };
            "delegate-is-another-person"?: {
                delegate?: string;
            };
            "delegate-may-not-act"?: {
                /** @enum {string} */
                role: "administrator" | "appraisalOfficer" | "auditor" | "ceremonyClerk" | "chairman" | "communeChair" | "councilMember" | "councilSecretary" | "districtChair" | "headOfBoard" | "receivingClerk" | "system" | "teller" | "unitClerk" | "unitHead";
            };
            "delegation-dates-not-valid"?: {
                from?: string;
                on?: string;
                to: string;
            };
            "delegation-exists"?: Record<string, never>;
            "delegation-needs-acts"?: Record<string, never>;
            "delegation-not-confirmed"?: {
                delegation: string;
            };
            "delegation-not-in-force"?: {
                delegation: string;
                from: string;
                to: string;
            };
            "delegation-revoked"?: {
                delegation?: string;
            };
            "disclosure-not-asked"?: Record<string, never>;
            "disclosure-not-reported"?: {
                /** @enum {string} */
                disclosure: "done" | "failed" | "notNeeded" | "open";
            };
            "disclosure-too-short"?: {
                days: number;
                from: string;
                fullOn: string;
                needs: number;
                opensOn: string;
                sessionOn?: string;
            };
            "draft-too-large"?: {
                mostBytes: number;
            };
            "duty-not-taken"?: {
                obligation: string;
            };
            "duty-taken"?: {
                holder?: string;
                obligation: string;
                since?: string;
            };
            "eligibility-open"?: {
                verdict: {
                    rulebook: string;
                    award: string;
                    on: string;
                    /** @enum {string} */
                    result: "eligible" | "notEligible" | "open";
                    conditions: {
                        key: string;
                        says: string;
                        basis: {
                            text: unknown;
                            article: unknown;
                            confidence: unknown;
                        };
                        /** @enum {string} */
                        standing: "met" | "notMet" | "unconfirmed" | "unknown";
                        /** @enum {string} */
                        mode: "all" | "any" | "is" | "none";
                        parts: unknown[];
                        used: unknown[];
                        missing?: unknown[];
                        contradicting?: unknown[];
                        metFrom?: string;
                    }[];
                };
            };
            "exception-needs-ground"?: {
                /** @enum {string} */
                act: "appraise" | "candidate" | "conflict" | "count" | "decide" | "nominate" | "receive" | "vote";
                article: string;
                /** @enum {string} */
                did: "appraise" | "candidate" | "conflict" | "count" | "decide" | "nominate" | "receive" | "vote";
            };
            "export-too-large"?: {
                most: number;
            };
            "extension-must-be-later"?: {
                dueAt: string;
            };
            "finding-needs-reason"?: {
                key?: string;
                min: number;
            };
            "finding-of-no-condition"?: {
                key?: string;
            };
            "finding-twice"?: {
                key?: string;
            };
            "fixed-date-never-moves"?: {
                obligation: string;
            };
            "ground-too-short"?: {
                min: number;
            };
            "hand-over-not-failed"?: Record<string, never>;
            "import-has-faults"?: {
                rows: {
                    row: number;
                    ok: boolean;
                    candidate: null | string;
                    name: string;
                    unit: string;
                    faults: {
                        code: unknown;
                        column: unknown;
                        cause: unknown;
                        fix: unknown;
                        likely: unknown;
                    }[];
                    questions: {
                        near: unknown;
                        row?: unknown;
                        candidate?: unknown;
                        name?: unknown;
                        knownAs?: unknown;
                        unit?: unknown;
                        unitName?: unknown;
                    }[];
                }[];
            };
            "incompatible-act"?: {
                /** @enum {string} */
                act: "appraise" | "candidate" | "conflict" | "count" | "decide" | "nominate" | "receive" | "vote";
                /** @enum {string} */
                did: "appraise" | "count" | "decide" | "nominate" | "receive" | "vote";
            };
            "initiative-not-asked"?: Record<string, never>;
            "internal-error"?: Record<string, never>;
            "invalid-input"?: {
                faults?: number;
                nearest?: {
                    [key: string]: unknown;
                };
                told?: number;
            };
            "item-already-counted"?: {
                item: number;
            };
            "item-counted-by-tellers"?: {
                item: number;
            };
            "item-deferred"?: {
                item: number;
            };
            "item-not-counted"?: {
                item: number;
                tellers: number;
            };
            "item-not-voted"?: {
                item: number;
            };
            "item-voted-openly"?: {
                item: number;
            };
            "law-change-dropped"?: {
                change: string;
            };
            "law-change-empty"?: Record<string, never>;
            "law-change-exists"?: {
                change: string;
            };
            "law-change-in-force"?: {
                change: string;
            };
            "law-change-not-valid"?: {
                faults: string[];
            };
            "law-change-too-early"?: {
                from: string;
                today: string;
            };
            "law-of-the-future"?: {
                lawOn: string;
            };
            "log-not-adopted"?: {
                seq: number;
            };
            "log-of-another-mode"?: {
                mode: string;
            };
            "mark-overlaps"?: {
                from?: string;
                to?: null | string;
            };
            "mark-value-not-valid"?: {
                /** @enum {string} */
                mark: "area" | "border";
                values: string[] | null[];
            };
            "may-not-hold-duty"?: {
                obligation: string;
                /** @enum {string} */
                role: "administrator" | "appraisalOfficer" | "auditor" | "ceremonyClerk" | "chairman" | "communeChair" | "councilMember" | "councilSecretary" | "districtChair" | "headOfBoard" | "receivingClerk" | "system" | "teller" | "unitClerk" | "unitHead";
                to: string;
            };
            "may-not-preside"?: {
                may: string[];
            };
            "maybe-known"?: {
                questions: ({
                    /** @enum {string} */
                    near: "elsewhere" | "formerUnit" | "joinedUnit" | "sameUnit";
                    candidate: string;
                    name: string;
                    knownAs: null | string;
                    unit: null | string;
                    unitName: null | string;
                } | {
                    /** @enum {string} */
                    near: "sameSheet";
                    row: number;
                })[];
            };
            "media-type-not-supported"?: Record<string, never>;
            "member-and-delegate"?: {
                delegate?: string;
                member?: string;
            };
            "member-must-stand-aside"?: {
                item: number;
                members: string[];
            };
            "merger-needs-units"?: Record<string, never>;
            "method-not-allowed"?: {
                allowed: string[];
            };
            "more-than-members"?: {
                most: number;
                total: number;
            };
            "more-votes-than-voters"?: {
                voters: number;
            };
            "no-answer-owed"?: Record<string, never>;
            "no-decision-to-cancel"?: Record<string, never>;
            "no-further-delegation"?: Record<string, never>;
            "no-moment-here"?: {
                asItWas: string[];
            };
            "no-next-custody"?: {
                /** @enum {string} */
                custody: "appraisal" | "archive" | "ceremony" | "council" | "decider" | "draft" | "reception" | "result" | "state";
            };
            "no-quorum"?: {
                members: number;
                needs: string;
                present: number;
            };
            "no-repinning-proposed"?: Record<string, never>;
            "no-rule-in-force"?: {
                /** @enum {string} */
                type?: "career" | "external" | "merit" | "thematic" | "unplanned";
                award?: string | ("AHLD" | "BK-T" | "BK-TTg" | "CSTDCS" | "CSTDT" | "CSTDTQ" | "CTD-CP" | "CTD-T" | "GDVH" | "GK" | "HCDDK" | "HCDL-1" | "HCDL-2" | "HCDL-3" | "HCLD-1" | "HCLD-2" | "HCLD-3" | "KNC-T" | "LDTT" | "TAH" | "TTDPVH" | "TTLDTT" | "TTLDXS" | "XPTB");
                /** @enum {string} */
                kind?: "bonusList" | "collect" | "handOver" | "holdCeremony" | "invite" | "inviteGuests" | "resultLetters" | "resumeHandOver" | "signMinutes";
                on: string;
                /** @enum {string} */
                procedure?: "simplified" | "standard";
                /** @enum {string} */
                recipient?: "collective" | "household" | "person";
                /** @enum {string} */
                unitKind?: "agency" | "commune" | "district" | "enterprise";
            };
            "no-second-factor"?: Record<string, never>;
            "no-second-factor-to-confirm"?: Record<string, never>;
            "no-such-candidate"?: {
                candidate: string;
            };
            "no-such-ceremony"?: {
                ceremony?: string;
            };
            "no-such-council"?: {
                council?: string;
            };
            "no-such-decision"?: {
                decision: string;
            };
            "no-such-delegation"?: {
                delegation?: string;
            };
            "no-such-demonstration-account"?: Record<string, never>;
            "no-such-dossier"?: {
                dossier?: string;
            };
            "no-such-evidence"?: {
                evidence: string;
            };
            "no-such-item"?: {
                item: number;
            };
            "no-such-law-change"?: {
                change: string;
            };
            "no-such-notification"?: {
                id: number;
            };
            "no-such-package"?: {
                package?: string;
            };
            "no-such-person"?: {
                person: string;
            };
            "no-such-position"?: {
                position: number;
            };
            "no-such-principal"?: {
                person?: string;
                /** @enum {string} */
                role?: "administrator" | "appraisalOfficer" | "auditor" | "ceremonyClerk" | "chairman" | "communeChair" | "councilMember" | "councilSecretary" | "districtChair" | "headOfBoard" | "receivingClerk" | "system" | "teller" | "unitClerk" | "unitHead";
            };
            "no-such-session"?: {
                session?: string;
            };
            "no-such-sign-in"?: Record<string, never>;
            "no-such-stream"?: {
                stream: string;
            };
            "no-such-submission"?: {
                submission: string;
            };
            "no-such-supplement-item"?: {
                item?: string;
            };
            "no-such-unit"?: {
                unit?: string;
            };
            "no-supplement-asked"?: Record<string, never>;
            "not-a-cluster"?: {
                unit: string;
            };
            "not-a-member"?: {
                member?: string;
                strangers?: string[];
            };
            "not-a-teller"?: {
                session: string | {
                    ref: string;
                    commitment: string;
                } | {
                    text: string;
                };
            };
            "not-consulted"?: {
                body?: string;
            };
            "not-disclosed"?: {
                needs?: number;
            };
            "not-eligible"?: {
                verdict: {
                    rulebook: string;
                    award: string;
                    on: string;
                    /** @enum {string} */
                    result: "eligible" | "notEligible" | "open";
                    conditions: {
                        key: string;
                        says: string;
                        basis: {
                            text: unknown;
                            article: unknown;
                            confidence: unknown;
                        };
                        /** @enum {string} */
                        standing: "met" | "notMet" | "unconfirmed" | "unknown";
                        /** @enum {string} */
                        mode: "all" | "any" | "is" | "none";
                        parts: unknown[];
                        used: unknown[];
                        missing?: unknown[];
                        contradicting?: unknown[];
                        metFrom?: string;
                    }[];
                };
            };
            "not-found"?: Record<string, never>;
            "not-held"?: Record<string, never>;
            "not-in-this-ceremony"?: {
                dossier: string;
            };
            "not-in-this-cluster"?: {
                cluster: string;
                to?: null | string;
            };
            "not-in-this-decision"?: {
                decision?: string;
                strangers?: string[];
            };
            "not-on-this-agenda"?: {
                dossier?: string;
                session?: string;
                sessionOn?: string;
            };
            "not-overdue"?: {
                dueAt: string;
            };
            "not-permitted"?: Record<string, never>;
            "not-ready-for-ceremony"?: {
                /** @enum {string} */
                custody: "appraisal" | "archive" | "ceremony" | "closed" | "council" | "decider" | "draft" | "reception" | "result" | "state";
                dossier: string;
            };
            "not-the-decider"?: {
                /** @enum {string} */
                decider: "administrator" | "appraisalOfficer" | "auditor" | "ceremonyClerk" | "chairman" | "communeChair" | "councilMember" | "councilSecretary" | "districtChair" | "government" | "headOfBoard" | "president" | "primeMinister" | "receivingClerk" | "system" | "teller" | "unitClerk" | "unitHead";
            };
            "not-the-secretary"?: {
                secretaries: string[];
            };
            "not-yet-then"?: {
                at: string;
            };
            "not-your-delegation"?: {
                delegation: string;
            };
            "not-your-power"?: {
                person?: string;
                /** @enum {string} */
                role?: "administrator" | "appraisalOfficer" | "auditor" | "ceremonyClerk" | "chairman" | "communeChair" | "councilMember" | "councilSecretary" | "districtChair" | "headOfBoard" | "receivingClerk" | "system" | "teller" | "unitClerk" | "unitHead";
                unit?: string;
            };
            "not-your-unit"?: {
                unit: string;
            };
            "nothing-to-return"?: Record<string, never>;
            "nothing-to-review"?: Record<string, never>;
            "obligation-not-open"?: {
                obligation: string;
            };
            "officer-may-not-appraise"?: {
                officer: string;
                roles: ("administrator" | "appraisalOfficer" | "auditor" | "ceremonyClerk" | "chairman" | "communeChair" | "councilMember" | "councilSecretary" | "districtChair" | "headOfBoard" | "receivingClerk" | "system" | "teller" | "unitClerk" | "unitHead")[];
                unit: string;
            };
            "offices-not-together"?: {
                offices: ("chair" | "deputy" | "member" | "secretary" | "teller")[];
                person: string;
            };
            "on-frozen-agenda"?: {
                session?: string;
                sessionOn?: string;
            };
            "only-collectives-are-merged"?: {
                /** @enum {string} */
                kind: "collective" | "household" | "person";
            };
            "other-candidate-merged"?: {
                from: null | string;
                into: string;
            };
            "outside-delegation"?: {
                acts: string[];
                delegation: string;
            };
            "own-dossier"?: {
                person: string;
            };
            "package-of-one-award"?: {
                awards: ("AHLD" | "BK-T" | "BK-TTg" | "CSTDCS" | "CSTDT" | "CSTDTQ" | "CTD-CP" | "CTD-T" | "GDVH" | "GK" | "HCDDK" | "HCDL-1" | "HCDL-2" | "HCDL-3" | "HCLD-1" | "HCLD-2" | "HCLD-3" | "KNC-T" | "LDTT" | "TAH" | "TTDPVH" | "TTLDTT" | "TTLDXS" | "XPTB")[];
            };
            "paper-in-the-future"?: {
                on: string;
            };
            "paper-listed-twice"?: {
                papers: ("achievementProof" | "awardMinutes" | "ballot" | "initiativeProof" | "list" | "obligationsProof" | "partyOpinion" | "proposal" | "report" | "reviewMinutes" | "summary")[];
            };
            "paper-missing"?: Record<string, never>;
            "papers-missing"?: {
                missing: {
                    /** @enum {string} */
                    paper: "achievementProof" | "awardMinutes" | "ballot" | "initiativeProof" | "list" | "obligationsProof" | "partyOpinion" | "proposal" | "report" | "reviewMinutes" | "summary";
                    name: string;
                    form: null | {
                        number: string;
                        basis: {
                            text: unknown;
                            article: unknown;
                            confidence: unknown;
                        };
                    };
                    basis: {
                        text: string;
                        article: string;
                        /** @enum {string} */
                        confidence: "INFERRED" | "RECALLED" | "SOURCED";
                    };
                    when: null | string;
                }[];
            };
            "papers-need-ground"?: {
                missing: {
                    /** @enum {string} */
                    paper: "achievementProof" | "awardMinutes" | "ballot" | "initiativeProof" | "list" | "obligationsProof" | "partyOpinion" | "proposal" | "report" | "reviewMinutes" | "summary";
                    name: string;
                    form: null | {
                        number: string;
                        basis: {
                            text: unknown;
                            article: unknown;
                            confidence: unknown;
                        };
                    };
                    basis: {
                        text: string;
                        article: string;
                        /** @enum {string} */
                        confidence: "INFERRED" | "RECALLED" | "SOURCED";
                    };
                    when: null | string;
                }[];
            };
            "party-opinion-not-asked"?: Record<string, never>;
            "party-opinion-requested"?: Record<string, never>;
            "password-too-weak"?: Record<string, never>;
            "period-in-the-future"?: {
                from: string;
                to: string;
            };
            "period-reversed"?: {
                from: string;
                to: string | null;
            };
            "pinned-already"?: {
                lawOn: string;
            };
            "post-ended"?: {
                on: null | string;
            };
            "post-not-begun"?: {
                from: string;
            };
            "posthumous-persons-only"?: Record<string, never>;
            "posthumous-to-the-family"?: Record<string, never>;
            "recount-needed"?: {
                item: number;
            };
            "repinning-open"?: {
                lawOn?: string;
            };
            "request-too-slow"?: Record<string, never>;
            "return-needs-items"?: Record<string, never>;
            "returned-item-needs-reason"?: {
                item?: string;
                min: number;
            };
            "role-may-not"?: {
                roles: string[] | ("administrator" | "appraisalOfficer" | "auditor" | "ceremonyClerk" | "chairman" | "communeChair" | "councilMember" | "councilSecretary" | "districtChair" | "headOfBoard" | "receivingClerk" | "system" | "teller" | "unitClerk" | "unitHead")[] | ("councilSecretary" | "system" | "teller")[] | unknown[];
            };
            "seat-days-not-valid"?: {
                from?: string;
                on: string;
                to: null | string;
            };
            "seated-twice"?: {
                on: string;
                person?: string;
            };
            "second-factor-first"?: Record<string, never>;
            "second-factor-needed"?: Record<string, never>;
            "second-factor-there"?: Record<string, never>;
            "second-person-needed"?: {
                proposedBy: string;
            };
            "sector-not-named"?: {
                basis: null | {
                    text: string;
                    article: string;
                    /** @enum {string} */
                    confidence: "INFERRED" | "RECALLED" | "SOURCED";
                };
            };
            "session-exists"?: Record<string, never>;
            "session-in-the-past"?: {
                on: string;
            };
            "session-not-meeting"?: Record<string, never>;
            "session-not-yet"?: {
                on: string;
            };
            "session-over"?: {
                /** @enum {string} */
                status: "cancelled" | "frozen" | "meeting" | "planned" | "signed";
            };
            "sign-in-first"?: Record<string, never>;
            "source-in-the-future"?: {
                on: string;
            };
            "stale-version"?: {
                stream: string;
                version: number;
            };
            "state-decides"?: {
                level: string;
            };
            "state-gives-no-such-award"?: {
                /** @enum {string} */
                award: "AHLD" | "BK-T" | "BK-TTg" | "CSTDCS" | "CSTDT" | "CSTDTQ" | "CTD-CP" | "CTD-T" | "GDVH" | "GK" | "HCDDK" | "HCDL-1" | "HCDL-2" | "HCDL-3" | "HCLD-1" | "HCLD-2" | "HCLD-3" | "KNC-T" | "LDTT" | "TAH" | "TTDPVH" | "TTLDTT" | "TTLDXS" | "XPTB";
                /** @enum {string} */
                level: "province" | "state" | "unit";
            };
            "submission-empty"?: Record<string, never>;
            "submission-exists"?: {
                number: string;
            };
            "supplement-item-unanswered"?: {
                items: string[];
            };
            "supplement-needs-items"?: Record<string, never>;
            "supplement-open"?: Record<string, never>;
            "tellers-differ"?: {
                item: number;
            };
            "title-decision-in-the-future"?: {
                titleDecidedOn?: string;
            };
            "too-many-attempts"?: {
                seconds: number;
            };
            "too-many-drafts"?: {
                most: number;
            };
            "too-many-listeners"?: {
                most: number;
                seconds: number;
            };
            "too-many-requests"?: {
                seconds: number;
            };
            "track-not-open"?: {
                /** @enum {string} */
                state: "done" | "failed" | "notNeeded" | "open";
                /** @enum {string} */
                track: "consultation" | "disclosure" | "initiative" | "partyOpinion";
            };
            "track-not-waivable"?: {
                /** @enum {string} */
                instead?: "excellentYear";
                /** @enum {string} */
                track?: "consultation" | "disclosure" | "initiative" | "partyOpinion";
            };
            "tracks-not-done"?: {
                /** @enum {string} */
                before: "appraisal" | "archive" | "ceremony" | "council" | "decider" | "draft" | "reception" | "result" | "state";
                waiting: ("consultation" | "disclosure" | "initiative" | "partyOpinion")[];
            };
            "two-tellers-needed"?: {
                tellers: null | string[];
            };
            "under-hold"?: Record<string, never>;
            "unit-change-out-of-order"?: {
                last?: string;
            };
            "unit-ended"?: {
                to: null | string;
            };
            "unit-exists"?: {
                unit: string;
            };
            "unit-may-not-nominate"?: {
                unit: string;
            };
            "unit-not-in-force"?: {
                on: string;
                unit: string;
            };
            "unit-not-its-own"?: {
                unit: string;
            };
            "value-twice"?: {
                value?: string;
            };
            "verdict-has-changed"?: {
                key?: string;
                /** @enum {string} */
                machine?: "met" | "notMet" | "unconfirmed" | "unknown";
            };
            "workbook-columns-missing"?: {
                missing: ("Họ và tên hoặc tên gọi" | "Loại" | "Mã đơn vị")[];
                row?: number;
                sheet?: string;
            };
            "workbook-empty"?: Record<string, never>;
            "workbook-expected"?: Record<string, never>;
            "workbook-not-readable"?: Record<string, never>;
            "workbook-several-lists"?: {
                sheets: string[];
            };
            "workbook-too-large"?: {
                cell?: string;
                maxColumns: number;
                maxRows: number;
                rows?: number;
            };
            "wrong-account-or-password"?: Record<string, never>;
            "wrong-code"?: Record<string, never>;
            "wrong-custody"?: {
                /** @enum {string} */
                custody: "appraisal" | "archive" | "ceremony" | "closed" | "council" | "decider" | "draft" | "reception" | "result" | "state";
                needs: ("absent" | "appraisal" | "archive" | "ceremony" | "closed" | "council" | "decider" | "draft" | "reception" | "result" | "state")[];
            };
            "wrong-password"?: Record<string, never>;
            "year-out-of-range"?: {
                year: number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    account_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    account_signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is closed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    account_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    account_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceDto"];
            };
        };
        responses: {
            /** @description What is asked from now on is asked in that position. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    account_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInsDto"];
                };
            };
        };
    };
    account_endOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It opens nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    account_changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordDto"];
            };
        };
        responses: {
            /** @description Changed; every other session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    account_proposeFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretDto"];
                };
            };
        };
    };
    account_confirmFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            /** @description From now on a code is asked at each sign-in. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    account_removeFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovalDto"];
            };
        };
        responses: {
            /** @description No code is asked any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    account_securityLog: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityPageDto"];
                };
            };
        };
    };
    settings_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsDto"];
                };
            };
        };
    };
    settings_keep: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsDto"];
            };
        };
        responses: {
            /** @description They are kept. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    settings_drafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftsDto"];
                };
            };
        };
    };
    settings_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraftDto"];
                };
            };
        };
    };
    settings_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDto"];
                };
            };
        };
    };
    settings_drop: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    search_find: {
        parameters: {
            query: {
                /** @description Tên, có dấu hoặc không dấu; mã hồ sơ; số quyết định; ngày họp */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundListDto"];
                };
            };
        };
    };
    figures_figures: {
        parameters: {
            query?: {
                /** @description Danh hiệu, hình thức, một hoặc nhiều */
                award?: ("LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH")[];
                /** @description Đơn vị trình, kể cả đơn vị trực thuộc và đơn vị mà nó kế tục */
                unit?: string;
                /** @description Năm thành tích */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresDto"];
                };
            };
        };
    };
    demonstration_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationAccountsDto"];
                };
            };
        };
    };
    demonstration_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterDto"];
            };
        };
        responses: {
            /** @description Signed in: the cookie is set, as POST /api/session sets it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    people_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
                role?: "unitClerk" | "unitHead" | "districtChair" | "communeChair" | "receivingClerk" | "appraisalOfficer" | "headOfBoard" | "councilSecretary" | "councilMember" | "teller" | "chairman" | "ceremonyClerk" | "auditor" | "administrator" | "system";
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeHolderPageDto"];
                };
            };
        };
    };
    opening_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningChoicesDto"];
                };
            };
        };
    };
    opening_trial: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDossierDto"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningTrialDto"];
                };
            };
        };
    };
    dossier_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
                /** @description Bước, một hoặc nhiều */
                custody?: ("draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive" | "closed")[];
                /** @description Danh hiệu, hình thức, một hoặc nhiều */
                award?: ("LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH")[];
                /** @description Loại hình, một hoặc nhiều */
                type?: ("merit" | "unplanned" | "thematic" | "career" | "external")[];
                /** @description Đơn vị trình, kể cả đơn vị trực thuộc và đơn vị mà nó kế tục */
                unit?: string;
                /** @description Năm thành tích */
                year?: number;
                /** @description Người thẩm định; none: chưa phân công */
                officer?: string;
                /** @description Theo việc đến hạn trước; none: không có hạn nào đang chạy */
                due?: "overdue" | "soon" | "onTime" | "none";
                /** @description Đang tạm giữ hay không */
                held?: "true" | "false";
                /** @description Việc song song đang mở */
                track?: "initiative" | "consultation" | "disclosure" | "partyOpinion";
                /** @description Kể cả đơn vị trực thuộc và đơn vị mà nó kế tục; không ghi: có */
                parts?: "true" | "false";
                /** @description Người, tập thể, hộ được đề nghị */
                candidate?: string;
                session?: string;
                decision?: string;
                submission?: string;
                /** @description Tên, có dấu hoặc không dấu, hoặc mã hồ sơ */
                q?: string;
                /** @description Xếp theo hạn, tên (chữ cuối trước), đơn vị, mã, diễn biến gần nhất */
                sort?: "due" | "name" | "unit" | "code" | "changed";
                /** @description Mã và diễn biến: mới trước; còn lại: nhỏ trước */
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierListedDto"];
                };
            };
        };
    };
    dossier_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDossierDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierList_export: {
        parameters: {
            query?: {
                /** @description Bước, một hoặc nhiều */
                custody?: ("draft" | "reception" | "appraisal" | "council" | "decider" | "state" | "result" | "ceremony" | "archive" | "closed")[];
                /** @description Danh hiệu, hình thức, một hoặc nhiều */
                award?: ("LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH")[];
                /** @description Loại hình, một hoặc nhiều */
                type?: ("merit" | "unplanned" | "thematic" | "career" | "external")[];
                /** @description Đơn vị trình, kể cả đơn vị trực thuộc và đơn vị mà nó kế tục */
                unit?: string;
                /** @description Năm thành tích */
                year?: number;
                /** @description Người thẩm định; none: chưa phân công */
                officer?: string;
                /** @description Theo việc đến hạn trước; none: không có hạn nào đang chạy */
                due?: "overdue" | "soon" | "onTime" | "none";
                /** @description Đang tạm giữ hay không */
                held?: "true" | "false";
                /** @description Việc song song đang mở */
                track?: "initiative" | "consultation" | "disclosure" | "partyOpinion";
                /** @description Kể cả đơn vị trực thuộc và đơn vị mà nó kế tục; không ghi: có */
                parts?: "true" | "false";
                /** @description Người, tập thể, hộ được đề nghị */
                candidate?: string;
                session?: string;
                decision?: string;
                submission?: string;
                /** @description Tên, có dấu hoặc không dấu, hoặc mã hồ sơ */
                q?: string;
                /** @description Xếp theo hạn, tên (chữ cuối trước), đơn vị, mã, diễn biến gần nhất */
                sort?: "due" | "name" | "unit" | "code" | "changed";
                /** @description Mã và diễn biến: mới trước; còn lại: nhỏ trước */
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    dossier_show: {
        parameters: {
            query?: {
                /** @description A version, or an instant of recording in UTC */
                at?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierAnswerDto"];
                };
            };
        };
    };
    dossier_eligibility: {
        parameters: {
            query?: {
                /** @description Thử theo quy định của ngày khác; không thay đổi gì */
                lawOn?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
        };
    };
    dossier_deadlines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinesDto"];
                };
            };
        };
    };
    dossier_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryDto"];
                };
            };
        };
    };
    bulkActs_actOnMany: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkActDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsAnswerDto"];
                };
            };
        };
    };
    dossierActs_papers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PapersDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_receive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_proposeRepinning: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepinningDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_approveRepinning: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_dropRepinning: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroundDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_returnToUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_recommend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_doNotRecommend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoNotRecommendDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_answerNominee: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_recordStateReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatePaperDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_recordStateRefusal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatePaperDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_archive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShelfDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_recall: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroundDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroundDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_returnObjects: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierActs_extend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
                obligation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierTracks_requestConsultation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierTracks_recordConsultation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierTracks_openDisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierTracks_closeDisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureReportDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierTracks_requestPartyOpinion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierTracks_waiveTrack: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierTracks_recordPartyOpinion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierTracks_hold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    dossierTracks_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    supplements_requestSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    supplements_provideSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProvideSupplementDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    supplements_reviewSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewSupplementDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    supplements_declareConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    lookAlikes_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookAlikesDto"];
                };
            };
        };
    };
    submission_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionNamedPageDto"];
                };
            };
        };
    };
    submission_nominate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationDto"];
            };
        };
        responses: {
            /** @description The act, done and durable; with dryRun what it would answer for each of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"] | components["schemas"]["ItemsAnswerDto"];
                };
            };
        };
    };
    submission_submitUpward: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionDto"];
            };
        };
        responses: {
            /** @description The act, done and durable; with dryRun what it would answer for each of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"] | components["schemas"]["ItemsAnswerDto"];
                };
            };
        };
    };
    submission_receipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    submission_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    submission_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageAnswerDto"];
                };
            };
        };
    };
    submission_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDetailDto"];
                };
            };
        };
    };
    council_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilPageDto"];
                };
            };
        };
    };
    council_form: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormCouncilDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    council_show: {
        parameters: {
            query?: {
                /** @description Vào ngày; bỏ trống: hôm nay */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilDto"];
                };
            };
        };
    };
    council_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCouncilDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    council_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    council_drop: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroundDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    session_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNamedPageDto"];
                };
            };
        };
    };
    session_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSessionDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    session_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    session_results: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultsDto"];
                };
            };
        };
    };
    session_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodesDto"];
            };
        };
        responses: {
            /** @description The act, done and durable; with dryRun what it would answer for each of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"] | components["schemas"]["ItemsAnswerDto"];
                };
            };
        };
    };
    session_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveItemsDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    session_freeze: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    session_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveSessionDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    session_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroundDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    session_attendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    session_recusal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecusalDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    session_count: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VotesDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    session_openVote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VotesDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    session_defer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    session_withdrawRecusal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecusalDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    session_recount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    session_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    session_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    session_minutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    room_room: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomDto"];
                };
            };
        };
    };
    room_ready: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyListDto"];
                };
            };
        };
    };
    brief_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefsDto"];
                };
            };
        };
    };
    decision_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionNamedPageDto"];
                };
            };
        };
    };
    decision_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnDecisionDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    decision_recordState: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateDecisionDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    decision_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    decision_recordStateCancellation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    decision_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    decision_sendBonusList: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BonusListDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    decision_returnObjects: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnsDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    decision_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswerDto"];
                };
            };
        };
    };
    ceremony_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CeremonyNamedPageDto"];
                };
            };
        };
    };
    ceremony_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanCeremonyDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    ceremony_handOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOversDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswerDto"];
                };
            };
        };
    };
    ceremony_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCeremonyDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ceremony_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    ceremony_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CeremonyAnswerDto"];
                };
            };
        };
    };
    delegation_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationPageDto"];
                };
            };
        };
    };
    delegation_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    delegation_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    delegation_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevocationDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    delegation_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationDetailDto"];
                };
            };
        };
    };
    candidate_known: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownDto"];
                };
            };
        };
    };
    candidate_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordEvidenceDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    candidate_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    entry_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateDto"];
                };
            };
        };
    };
    entry_rename: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateNameDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    entry_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateMoveDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    entry_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateMergerDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    entry_separate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateSeparationDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    inbox_duties: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyNamedPageDto"];
                };
            };
        };
    };
    inbox_notifications: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageDto"];
                };
            };
        };
    };
    inbox_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
        };
    };
    inbox_readAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadAllDto"];
            };
        };
        responses: {
            /** @description Read; reading twice changes nothing. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    inbox_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read; reading twice changes nothing. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    work_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
                /** @description Việc của tôi, chưa ai nhận, cùng vai trò, đang dừng, đã xong */
                box?: "mine" | "unassigned" | "role" | "held" | "done";
                /** @description Danh hiệu, hình thức */
                award?: "LDTT" | "CSTDCS" | "TTLDTT" | "TTDPVH" | "GDVH" | "GK" | "BK-T" | "CSTDT" | "CTD-T" | "TTLDXS" | "XPTB" | "KNC-T" | "CSTDTQ" | "CTD-CP" | "BK-TTg" | "HCLD-3" | "HCLD-2" | "HCLD-1" | "HCDL-3" | "HCDL-2" | "HCDL-1" | "HCDDK" | "AHLD" | "TAH";
                unit?: string;
                /** @description Việc gì */
                kind?: "receive" | "assign" | "appraise" | "supplement" | "consultation" | "disclosure" | "partyOpinion" | "initiative" | "council" | "decide" | "submitUpward" | "reachMinistry" | "handOver" | "resumeHandOver" | "stateAnswer" | "publish" | "present" | "archive" | "answerNominee" | "resubmit" | "verifyHold" | "returnObjects" | "invite" | "signMinutes" | "enterCalendar" | "resultLetters" | "bonusList" | "inviteGuests" | "holdCeremony" | "collect";
                /** @description Theo hạn */
                due?: "overdue" | "soon" | "onTime";
                /** @description Người đã nhận */
                holder?: string;
                /** @description Xếp theo hạn, tên, đơn vị */
                sort?: "due" | "name" | "unit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkDto"];
                };
            };
        };
    };
    work_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkCountsDto"];
                };
            };
        };
    };
    work_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguesDto"];
                };
            };
        };
    };
    work_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsAnswerDto"];
                };
            };
        };
    };
    work_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsAnswerDto"];
                };
            };
        };
    };
    work_pass: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsAnswerDto"];
                };
            };
        };
    };
    registry_candidates: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
                /** @description Các chữ trong tên, có dấu hoặc không dấu; bỏ trống: tất cả */
                q?: string;
                /** @description Xếp theo cả họ tên, hay theo tên (chữ cuối) */
                order?: "name" | "givenName";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateNamedPageDto"];
                };
            };
        };
    };
    import_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCandidateDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    registry_export: {
        parameters: {
            query?: {
                /** @description Các chữ trong tên, có dấu hoặc không dấu; bỏ trống: tất cả */
                q?: string;
                /** @description Xếp theo cả họ tên, hay theo tên (chữ cuối) */
                order?: "name" | "givenName";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    registry_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    registry_exportUnits: {
        parameters: {
            query?: {
                /** @description Vào ngày; bỏ trống: hôm nay */
                on?: string;
                kind?: "agency" | "district" | "commune" | "enterprise" | "central" | "cluster";
                /** @description Trực thuộc đơn vị này */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    import_import: {
        parameters: {
            query?: {
                /** @description true: chỉ kiểm tra, không ghi gì */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Each row, and how many were recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    unit_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
                /** @description Vào ngày; bỏ trống: hôm nay */
                on?: string;
                kind?: "agency" | "district" | "commune" | "enterprise" | "central" | "cluster";
                /** @description Trực thuộc đơn vị này */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPageDto"];
                };
            };
        };
    };
    unit_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    unit_show: {
        parameters: {
            query?: {
                /** @description Vào ngày; bỏ trống: hôm nay */
                on?: string;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOnDayDto"];
                };
            };
        };
    };
    unit_rename: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamingDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    unit_place: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacingDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    unit_mark: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    unit_join: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoiningDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    unit_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                unit: string;
                cluster: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LastDayDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    unit_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergerDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    unit_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LastDayDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    law_awards: {
        parameters: {
            query?: {
                /** @description Không ghi: hôm nay */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDto"];
                };
            };
        };
    };
    lawChange_values: {
        parameters: {
            query?: {
                /** @description Không ghi: hôm nay */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeableDto"];
                };
            };
        };
    };
    lawChange_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChangesDto"];
                };
            };
        };
    };
    lawChange_draftValues: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftValuesDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    lawChange_calendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarsDto"];
                };
            };
        };
    };
    lawChange_draftCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftCalendarDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    lawChange_preview: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewDto"];
                };
            };
        };
    };
    lawChange_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    lawChange_drop: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropDto"];
            };
        };
        responses: {
            /** @description Done, and durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
        };
    };
    whatIf_whatIf: {
        parameters: {
            query: {
                limit?: number;
                /** @description Ngày mà pháp luật được thử */
                on: string;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfDto"];
                };
            };
        };
    };
    dossierLaw_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierLawDto"];
                };
            };
        };
    };
    clock_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockDto"];
                };
            };
        };
    };
    clock_settled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledDto"];
                };
            };
        };
    };
    clock_advance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of a delegation: the write is done in the position of whoever gave it, if it covers the act */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceDto"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockDto"];
                };
            };
        };
    };
    audit_entries: {
        parameters: {
            query?: {
                /** @description Place in the log */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPage"];
                };
            };
        };
    };
    audit_exceptions: {
        parameters: {
            query?: {
                /** @description Place in the log */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionPage"];
                };
            };
        };
    };
    live_listen: {
        parameters: {
            query?: {
                /** @description As Last-Event-ID, where the client cannot set headers */
                after?: number;
            };
            header?: {
                /** @description The `id` that was told last: what came after it is told first */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events in the order of the log: `id` is the place, `data` a LiveChangeDto. The event `reset` says that more was missed than is told: read anew what is shown. Ends with the session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    health_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
}
