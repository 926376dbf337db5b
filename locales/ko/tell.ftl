# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = 목록에 없습니까?
tell-missing-intro = 지방정부가 캠페인에 참여했는데 이 사이트에 보이지 않습니까? 사무국에 알려 주십시오. 아직 참여하지 않았다면 여기에서 참여할 수 있습니다:
tell-wrong-title = 오류 알리기
tell-wrong-intro = 이 지방정부에 관하여 고쳐야 할 내용을 사무국에 알려 주십시오:
tell-description = 캠페인 목록에 빠진 지방정부나 잘못된 정보를 사무국에 알려 주십시오.
tell-body-missing = 어느 지방정부가 빠져 있으며, 언제부터 참여하고 있습니까?
tell-body-wrong = 무엇이 잘못되었고, 올바른 내용은 무엇입니까?
tell-body-hint = 최대 { $max }자. 어떤 언어로 작성하셔도 됩니다.
tell-email = 이메일 주소
tell-email-hint = 답변을 원하실 때만 입력해 주십시오.
tell-privacy = 이 메시지는 사무국만 읽습니다. 처리가 끝나고 6개월이 지나면 삭제됩니다.
tell-button = 사무국에 보내기
tell-foreign = 메시지가 다른 웹사이트를 거쳐 전송되었기 때문에 저장되지 않았습니다. 내용은 모두 여기에 남아 있으니, 확인하신 후 이 페이지에서 보내 주십시오.
tell-unavailable = 지금은 저장할 수 없어 메시지가 저장되지 않았습니다. 내용은 모두 여기에 남아 있으니, 몇 분 후에 다시 보내 주십시오.
tell-error-body-missing = 메시지를 입력해 주십시오
tell-error-body-long = 메시지: 최대 { $max }자까지 입력할 수 있습니다
tell-error-body-unprintable = 메시지: 제어 문자처럼 표시할 수 없는 문자를 지워 주십시오
tell-error-email-invalid = 이메일 주소를 올바른 형식으로 입력하거나 비워 두십시오. 예: name@example.org
tell-error-email-local = 이메일 주소의 @ 앞에 대부분의 메일 서버가 처리하지 못하는 문자가 있습니다. @ 앞이 기본 로마자로 된 주소를 입력해 주십시오
tell-receipt-title = 알려 주셔서 감사합니다
tell-receipt-text = 사무국이 메시지를 받았으며 확인할 예정입니다.
tell-receipt-answer = 입력하신 이메일 주소로 답변을 드립니다.
tell-reply-subject = 인권도시와 지역 캠페인 사무국에 보내신 메시지
