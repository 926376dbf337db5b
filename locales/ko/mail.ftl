# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = 안녕하십니까.
mail-closing = 감사합니다.
mail-signature = “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인 사무국
mail-reference = 접수 번호: { $reference }
mail-reply = 이 이메일에 회신하시면 사무국으로 전달됩니다.
# Before a link that stands in a line of its own
mail-link-hint = 버튼이 작동하지 않으면 다음 링크를 복사하여 브라우저에 붙여 넣으십시오:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = 이메일 주소를 확인해 주십시오 ({ $reference })
mail-confirm-text = “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인에 참여하려는 지방정부의 담당자 연락처로 이 이메일 주소가 캠페인 웹사이트에 입력되었습니다.
mail-confirm-action = 다음 페이지를 열어 주소를 확인해 주십시오. 링크는 30일 동안 유효합니다.
mail-confirm-button = 주소 확인
mail-confirm-not-me = 본인이 입력하지 않으셨다면 같은 페이지를 열어 ‘본인이 아닙니다’를 선택해 주십시오. 그러면 관련 이메일은 더 이상 발송되지 않습니다.

# Confirmed: the receipt
mail-receipt-subject = 참여 의향서가 접수되었습니다 ({ $reference })
mail-receipt-text = 감사합니다. 이메일 주소가 확인되어 참여 의향서가 사무국에 접수되었습니다.
mail-receipt-next = 사무국이 제출 내용을 읽고 이메일로 회신해 드립니다. 지금 하실 일은 없습니다.
mail-receipt-action = 전용 페이지에서 언제든지 진행 상태를 확인하실 수 있습니다. 링크는 귀 지방정부 전용이므로 다른 사람에게 전달하지 마십시오.
mail-receipt-button = 전용 페이지 열기
mail-receipt-answers = 제출 내용

# The address has not been confirmed after three days: once
mail-reminder-subject = 다시 알려 드립니다: 이메일 주소를 확인해 주십시오 ({ $reference })
mail-reminder-text = 3일 전 “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인에 참여하려는 지방정부의 담당자 연락처로 이 이메일 주소가 캠페인 웹사이트에 입력되었습니다. 이 주소는 아직 확인되지 않았습니다.
mail-reminder-last = 알림은 더 이상 발송되지 않습니다. 주소가 확인되지 않으면 참여 의향서는 제출 30일 후에 삭제됩니다.

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = 전용 링크 안내 ({ $reference })
mail-link-text = 귀 지방정부의 전용 페이지를 여는 새 링크를 보내 드립니다. 이전 링크도 계속 사용하실 수 있습니다.
mail-link-known = 이 이메일 주소로 이미 제출된 귀 지방정부의 참여 의향서가 있습니다. 새로 저장된 내용은 없습니다. 모든 내용을 보고 정정하실 수 있는 전용 페이지의 새 링크를 보내 드립니다.
mail-link-unasked = 요청하신 적이 없다면 따로 하실 일은 없습니다.

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = 귀 지방정부의 다른 참여 의향서가 제출되었습니다 ({ $reference })
mail-namesake-text = 이름이 같은 지방정부의 참여 의향서가 다른 이메일 주소로 제출되었습니다. 먼저 제출하신 참여 의향서는 그대로 유지되며, 사무국이 두 건을 함께 살펴봅니다. 알고 계신 일이라면 따로 하실 일은 없습니다. 잘못된 것이라면 이 이메일에 회신해 주십시오.

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
   *[other] 참여 의향서 { $count }건을 확인해 주십시오
}
mail-merged-text = “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인에 참여하려는 지방정부의 담당자 연락처로 이 이메일 주소가 짧은 시간에 여러 차례 캠페인 웹사이트에 입력되었습니다. 이메일이 너무 많이 발송되지 않도록 한 통에 모아 보내 드립니다.
mail-merged-action = 건별로 페이지를 열어 주소를 확인하시거나 ‘본인이 아닙니다’를 선택해 주십시오.
mail-merged-list = 응답을 기다리는 참여 의향서

# Receipts
mail-corrected-subject = 정정 내용이 접수되었습니다 ({ $reference })
mail-corrected-text = 정정 내용이 저장되었습니다. 사무국에 이 사실이 통보되었습니다.
mail-proposed-text = 정정 내용이 사무국에 전달되었습니다. 승인될 때까지 공개 페이지에는 이전 내용이 표시됩니다.
mail-withdrawn-subject = 참여 의향서가 철회되었습니다 ({ $reference })
mail-withdrawn-text = 요청하신 대로 참여 의향서가 철회되어 공개 페이지에 더 이상 표시되지 않습니다. 연락처는 6개월 후에 삭제됩니다. 언제든지 새 참여 의향서를 제출하실 수 있습니다.

# A change of the contact person
mail-takeover-subject = 새 담당자임을 확인해 주십시오 ({ $reference })
mail-takeover-text = “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인에 참여하는 지방정부가 이 이메일 주소를 새 담당자 연락처로 지정했습니다.
mail-takeover-ignore = 사실과 다르다면 따로 하실 일은 없습니다.
mail-told-subject = 귀 지방정부의 담당자가 변경되었습니다 ({ $reference })
mail-told-text = 귀 지방정부의 담당자 이메일 주소가 변경되었고, 새 주소가 확인되었습니다. 기존의 전용 링크는 더 이상 사용할 수 없습니다.
mail-told-action = 사실과 다르다면 30일 이내에 다음 페이지를 열어 이의를 제기해 주십시오. 이의가 제기되면 사무국이 결정합니다.
mail-told-button = 변경에 이의 제기

# Pledged, and the profile is missing after 30, 60 and 90 days
mail-profile-subject = 프로필이 아직 제출되지 않았습니다 ({ $reference })
mail-profile-text = 귀 지방정부의 서약이 공개 페이지에 게시되어 있습니다. 감사합니다. 캠페인 회원이 되기까지 한 단계가 남았습니다. 캠페인의 질문에 대한 답변을 담은 프로필입니다. 프로필은 아직 접수되지 않았습니다.
mail-profile-action = 프로필은 전용 페이지에서 작성하실 수 있으며, 언제든지 저장하고 나중에 계속하실 수 있습니다. 링크는 귀 지방정부 전용이므로 다른 사람에게 전달하지 마십시오.
mail-profile-last = 이번이 마지막 알림입니다. 서약은 그대로 유지되며, 프로필은 언제든지 작성하실 수 있습니다.

# The second address: asked to confirm itself, then it gets copies
mail-second-subject = 두 번째 이메일 주소를 확인해 주십시오 ({ $reference })
mail-second-text = “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인에 참여하거나 참여하려는 지방정부의 두 번째 연락처로 이 이메일 주소가 캠페인 웹사이트에 입력되었습니다. 주소를 확인하시면 담당자에게 보내는 이메일의 사본을 보내 드립니다.
mail-copy-text = 이 이메일은 귀 지방정부 담당자에게 보낸 이메일의 사본이며, 링크는 포함되어 있지 않습니다.

# A person’s data was erased. Without anything about the person.
mail-erased-subject = 개인정보가 삭제되었습니다 ({ $reference })
mail-erased-text = 연락처를 비롯하여 캠페인과 관련하여 보관하던 개인정보를 모두 삭제했습니다. 귀 지방정부가 공개 페이지에 게시되어 있다면 담당자 정보 없이 계속 게시됩니다.
mail-erased-last = 이 주소로 보내는 마지막 이메일입니다. 이 이메일이 전달되면 주소도 삭제됩니다.
# Decisions, released by a person. Paragraphs are parted by an empty line.
mail-needs-information-subject = 추가 정보가 필요합니다 ({ $reference })
mail-needs-information-text =
    보내 주신 내용에 감사드립니다. 다음 단계로 넘어가려면 추가 정보가 필요합니다.

    전용 페이지에서 내용을 정정하고 보완하시거나, 이 이메일에 회신해 주십시오.
mail-pledged-subject = 축하합니다. 서약이 게시되었습니다 ({ $reference })
mail-pledged-text =
    축하합니다. 사무국이 참여 의향서를 승인했습니다. 귀 지방정부는 이제 인권도시 또는 인권지역이 되기로 서약한 지방정부로 게시됩니다.

    공개 페이지에는 명칭, 유형, 국가, 주·도, 웹사이트, 인구와 의사결정권자의 성명 및 직위가 표시됩니다. 연락처와 사무국에 보내신 메시지는 공개되지 않습니다.

    다음 단계는 프로필, 즉 캠페인의 질문에 대한 답변입니다. 전용 페이지에서 조금씩 작성하실 수 있으며, 작성하신 내용은 저장됩니다. 프로필이 승인되면 귀 지방정부는 회원이 됩니다.
mail-member-subject = 축하합니다. 귀 지방정부가 회원이 되었습니다 ({ $reference })
mail-member-text =
    축하합니다. 사무국이 프로필을 승인했습니다. 귀 지방정부는 이제 캠페인의 회원이며, ‘인권도시와 지역’ 목록에 게시되어 있습니다.

    프로필은 공개되어 있습니다. 잘못된 내용이나 바뀐 내용이 있으면 전용 페이지에서 언제든지 정정하실 수 있습니다. 정정 내용은 사무국이 승인하면 공개 페이지에 표시됩니다.
mail-public-page = 공개 페이지
mail-declined-subject = 참여 의향서에 대해 알려 드립니다 ({ $reference })
mail-declined-not-local-government =
    캠페인에 관심을 가져 주셔서 감사합니다. 캠페인에는 지방정부와 지역정부, 그리고 이들의 협의체와 네트워크가 참여할 수 있습니다. 저희가 확인한 바로는 다른 유형의 단체에서 보내신 것으로 보입니다. 이러한 이유로 참여 의향서를 승인하지 못했습니다.

    저희가 잘못 이해했다면 이 이메일에 회신해 주십시오. 다시 검토하겠습니다.
mail-declined-duplicate =
    캠페인에 관심을 가져 주셔서 감사합니다. 같은 지방정부의 참여 의향서가 이미 접수되어 있어 그 의향서로 절차를 계속합니다. 이 이메일에서 안내해 드리는 의향서는 종결되었으며, 따로 하실 일은 없습니다.

    다른 의향서에 대해 모르시거나 담당자가 바뀌었다면 이 이메일에 회신해 주십시오.
mail-declined-authority =
    캠페인에 관심을 가져 주셔서 감사합니다. 참여 의향서가 지방정부를 대표하여 제출된 것인지 확인할 수 없었습니다. 이러한 이유로 승인하지 못했습니다.

    지방정부의 공식 주소로 메시지를 보내시는 등 이를 확인해 주실 수 있다면 이 이메일에 회신해 주십시오. 다시 검토하겠습니다.
mail-declined-scope =
    캠페인에 관심을 가져 주셔서 감사합니다. 참여 의향서를 꼼꼼히 읽었으나 캠페인의 목적에 맞지 않았습니다. 이러한 이유로 승인하지 못했습니다.

    저희가 잘못 이해했다면 이 이메일에 회신해 주십시오. 다시 검토하겠습니다.
mail-declined-spam =
    이 주소로 제출된 참여 의향서를 받았습니다. 광고나 자동으로 작성된 메시지로 보여 승인하지 못했습니다.

    지방정부가 작성한 것이라면 이 이메일에 회신해 주십시오. 다시 검토하겠습니다.

# To somebody who only wrote a message: erased
mail-erased-messages-subject = 개인정보가 삭제되었습니다
mail-erased-messages = 저희에게 보내신 메시지와 이메일 주소를 삭제했습니다. 보관하고 있는 다른 개인정보는 없습니다.
