# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = 이메일 주소 확인
signup-confirm-text = 캠페인에 참여하려는 지방정부의 담당자 연락처로 이 이메일 주소가 입력되었습니다. 본인이 입력하셨거나 알고 계신 일이라면 확인해 주십시오.
signup-confirm-button = 예, 주소를 확인합니다
signup-disown-button = 본인이 아닙니다
signup-disown-hint = 이 경우 관련 이메일은 더 이상 발송되지 않으며, 사무국에 이 사실이 통보됩니다.
signup-confirmed-title = 감사합니다. 이메일 주소가 확인되었습니다
signup-confirmed-text = 제출하신 내용 전체와 전용 링크가 담긴 접수 확인 이메일을 보내 드렸습니다. 사무국이 제출 내용을 읽고 이메일로 회신해 드립니다.
signup-disowned-title = 알려 주셔서 감사합니다
signup-disowned-text = 이 참여 의향서에 관한 이메일은 더 이상 발송되지 않습니다. 사무국에 이 사실이 통보되었습니다. 잘못 누르셨다면 접수 번호를 적어 문의해 주십시오.
signup-write-to = 사무국에 문의하기:

# A link that is old, used, cut off or unknown: always this page
signup-link-title = 더 이상 사용할 수 없는 링크입니다
signup-link-text = 링크가 너무 오래되었거나 이메일 프로그램에서 일부가 잘렸을 수 있습니다. 이메일에 있는 링크 전체를 복사하여 브라우저에 붙여 넣어 보십시오. 그래도 열리지 않으면 문의해 주시고, 접수 번호가 있으면 함께 적어 주십시오.

# The personal page
signup-title = 참여 의향서
signup-reference = 접수 번호
signup-state = 진행 상태
signup-next = 다음 절차
signup-answers = 제출 내용
signup-sent-on = 제출일
signup-keep-link = 이 페이지는 귀 지방정부 전용입니다. 링크를 다른 사람에게 전달하지 마십시오.
signup-steps-label = 회원이 되기까지의 단계
signup-step-sent = 제출
signup-step-confirmed = 이메일 주소 확인
signup-step-review = 사무국 검토
signup-step-pledged = 서약 게시
signup-step-member = 프로필 승인: 회원
# Read by screen readers after a step
signup-step-done = 완료
signup-step-current = 현재 단계

signup-next-unconfirmed = 보내 드린 링크로 이메일 주소를 확인해 주십시오.
signup-next-received = 사무국이 제출 내용을 읽고 이메일로 회신해 드립니다. 지금 하실 일은 없습니다.
signup-next-under-review = 사무국이 제출 내용을 읽고 있으며, 이메일로 회신해 드릴 예정입니다. 지금 하실 일은 없습니다.
signup-next-profile-submitted = 사무국이 프로필을 읽고 있으며, 이메일로 회신해 드릴 예정입니다.
signup-next-member = 귀 지방정부는 회원이며, ‘인권도시와 지역’ 목록에 게시되어 있습니다.
signup-next-declined = 사무국이 참여 의향서를 승인하지 않았으며, 그 사유를 이메일로 알려 드렸습니다.
signup-next-withdrawn = 참여 의향서가 철회되었습니다.
signup-next-archived = 이 참여 의향서는 종결되었습니다.

# A lost link: a new one is mailed
signup-lost-offer = 새 링크 받기
signup-lost-title = 새 전용 링크 받기
signup-lost-text = 담당자 이메일 주소를 입력해 주십시오. 참여 의향서에 등록된 주소이면 그 주소로 새 링크를 보내 드립니다.
signup-lost-email = 이메일 주소
signup-lost-button = 링크 보내기
signup-lost-done-title = 메일함을 확인해 주십시오
signup-lost-done-text = 참여 의향서에 등록된 주소이면 새 링크가 담긴 이메일이 곧 도착합니다. 한 시간이 지나도 이메일이 오지 않으면 스팸 메일함을 확인하시거나 문의해 주십시오.
signup-lost-email-invalid = 이메일 주소를 올바른 형식으로 입력해 주십시오. 예: name@example.org

# What a local government can do on its personal page
signup-actions = 하실 수 있는 일
signup-correct = 제출 내용 정정
signup-contact = 담당자 변경
signup-withdraw = 신청 철회

# Correcting the answers
signup-correct-title = 제출 내용 정정
signup-correct-text = 더 이상 맞지 않는 내용을 고쳐 주십시오. 어떤 내용이 바뀌었는지 사무국에 표시됩니다.
signup-correct-public = 귀 지방정부는 이미 공개 페이지에 게시되어 있습니다. 사무국이 새 내용을 승인할 때까지 공개 페이지에는 이전 내용이 계속 표시됩니다.
signup-correct-button = 정정 내용 저장
signup-corrected = 정정 내용이 저장되었습니다.
signup-proposed = 정정 내용이 사무국에 전달되었습니다. 승인될 때까지 공개 페이지에는 이전 내용이 표시됩니다.
signup-unchanged = 변경된 내용이 없습니다.
signup-waiting = 사무국 검토를 기다리는 정정 내용
signup-stale = 이 페이지를 여신 이후 제출 내용이 변경되었습니다. 입력하신 정정 내용은 아직 저장되지 않았으며, 모두 이 페이지에 남아 있습니다. 현재 제출 내용과 비교하신 후 다시 저장해 주십시오.
signup-answers-now = 현재 제출 내용

# Changing the contact person
signup-contact-title = 담당자 변경
signup-contact-text = 담당자가 바뀌었습니까? 담당자는 언제든지 변경하실 수 있습니다. 새 이메일 주소는 그 주소로 보내 드리는 링크로 확인을 마쳐야 적용됩니다. 확인이 끝나면 이전 주소로 변경 사실을 알려 드리며, 이전의 전용 링크는 모두 사용할 수 없게 됩니다.
signup-contact-button = 담당자 정보 저장
signup-contact-saved = 담당자 정보가 저장되었습니다.
signup-contact-asked = 새 주소로 링크를 보내 드렸습니다. 새 주소는 확인되는 즉시 적용됩니다.
signup-contact-waiting = 아직 확인되지 않은 새 주소
# The page behind the link to the new address
signup-takeover-title = 새 담당자임을 확인해 주십시오
signup-takeover-text = 캠페인에 참여하는 지방정부가 이 이메일 주소를 새 담당자 연락처로 지정했습니다. 맞다면 확인해 주십시오.
signup-takeover-button = 예, 주소를 확인합니다
signup-takeover-done-title = 감사합니다. 새 담당자로 확인되었습니다
signup-takeover-done-text = 전용 링크가 담긴 이메일을 보내 드렸습니다.
# The page behind the link to the old address
signup-object-title = 담당자 변경에 대한 이의 제기
signup-object-text = 귀 지방정부의 담당자 이메일 주소가 변경되었습니다. 이의를 제기하시면 사무국에 이 사실이 통보되며, 누가 담당자인지 사무국이 결정합니다. 그때까지는 아무도 전용 페이지의 내용을 변경할 수 없습니다.
signup-object-button = 변경에 이의를 제기합니다
signup-object-done-title = 이의 제기가 접수되었습니다
signup-object-done-text = 사무국에 이 사실이 통보되었으며, 사무국이 연락해 드릴 예정입니다. 그때까지는 아무도 전용 페이지의 내용을 변경할 수 없습니다.
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = 담당자 변경에 대한 이의가 제기되었습니다. 사무국이 결정할 때까지 이 페이지의 내용을 변경할 수 없습니다.

# Withdrawing
signup-withdraw-title = 참여 의향서를 철회하시겠습니까?
signup-withdraw-text = 철회하시면 사무국의 처리가 중단되고, 귀 지방정부는 공개 페이지에서 즉시 삭제됩니다. 이 페이지에서 철회를 취소할 수는 없지만, 언제든지 새 참여 의향서를 제출하실 수 있습니다.
signup-withdraw-button = 예, 철회합니다
signup-withdraw-back = 아니요, 이전으로 돌아갑니다

# The page behind the link to the second address, and a line on the personal page
signup-second-title = 두 번째 이메일 주소를 확인해 주십시오
signup-second-text = 캠페인에 참여하거나 참여하려는 지방정부의 두 번째 연락처로 이 이메일 주소가 입력되었습니다. 주소가 확인되면 담당자에게 보내는 이메일의 사본을 링크 없이 보내 드립니다.
signup-second-hint = 이 경우 이 주소는 삭제되며, 관련 이메일은 더 이상 발송되지 않습니다.
signup-second-done-text = 이제부터 담당자에게 보내는 이메일의 사본을 링크 없이 보내 드립니다.
signup-second-gone-text = 이 주소가 삭제되었습니다. 관련 이메일은 더 이상 발송되지 않습니다.
signup-second-waiting = 두 번째 이메일 주소(미확인)

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = 몇 분 사이에 사용 중이신 네트워크에서 많은 링크가 요청되어 이번에는 링크를 보내 드리지 못했습니다.
