/** Ultra HD video, broadcasting, games, music, culture, sports. */
export const MEDIA_TERMS = `
超高清 超高清视频 高清视频 4k视频 8k视频 超清 超高清制作 超高清内容 高动态 | uhd, ultra hd, ultra high definition, 4k, 8k, hdr, 4k 8k, hevc, avs3
直播 视频直播 网络直播 赛事直播 现场直播 慢直播 云直播 活动直播 开直播 网上直播 推流 直播间搭建 网络视频直播 开播 景观直播 风景直播 云看景 全天直播 看直播 做直播 | live streaming, livestream, live broadcast, live, streaming, live video, webcast, go live, stream, broadcast live, scenic live cam, webcam, landscape livestream, rtc
编码 编码器 转码 视频编码 编解码 编码传输 码流 视频压缩 转码器 实时编码 视频编解码 压缩编码 | encoding, encoder, transcoding, codec, video encoding, transcoder, compression, video coding, video codec > 超高清 视频传输 直播
视频传输 回传 信号传输 视频回传 5g回传 背包 传输分发 信号回传 直播背包 聚合传输 图传 浅压缩 航拍回传 无线图传 | video transmission, backhaul, contribution, video backhaul, bonding, signal transmission, video transport, wireless video link, video downlink, srt, rtmp, ndi, sdi, hls > 编码
转播 转播车 导播 云导播 演播室 转播系统 现场制作 采集拍摄 信号采集 赛事转播 导播台 制播 云转播 虚拟演播室 切换台 导播切换 转播技术 现场导播 讯道 | outside broadcast, ob van, studio, broadcasting, switcher, video production, virtual studio, broadcast production, remote production, vision mixer, production switcher, broadcast camera > 直播 视频制作 广播电视
视频制作 后期制作 后期 剪辑 非编 非线性编辑 调色 云剪辑 影视制作 影视后期 云制作 制作平台 融合生产 生产云平台 云端制作 特效 渲染 视频剪辑 视频编辑 内容生产 节目制作 短片制作 成片 | video editing, post production, color grading, editing, nonlinear editing, rendering, cloud production, cloud editing, visual effects, vfx, render farm, content production, film making, nle > 媒资 超高清
媒资 媒体资产 媒资管理 素材管理 媒资系统 资料片 内容库 素材库 素材交易 镜头 正版素材 | media asset management, mam, media asset, digital asset management, footage, stock footage, footage library, stock video, footage licensing > 视频制作
播出 播控 播出系统 总控 播控平台 播出与总控 智能播控 频道 送播 播出分发 频道播出 自动播出 | playout, master control, broadcast control, channel playout, broadcast automation, playout system > 广播电视 分发
分发 多平台分发 内容分发 内容分发网络 cdn 传输分发 分发系统 | distribution, cdn, content delivery, content distribution, multi platform distribution > 播出
广播电视 电视台 广电 融媒体 融媒体中心 电视 广播 全媒体 新媒体 有线电视 | broadcasting, television, tv, radio and television, converged media, media center, iptv, ott, new media, broadcaster > 播出 转播
修复 老片修复 影像修复 超分 老影像 画质增强 超分辨率 去噪 上色 画质修复 老电影修复 视频修复 胶片修复 视频增强 老片 老电影 老影片 变清晰 画面修复 高清化 | restoration, film restoration, super resolution, upscaling, video enhancement, image restoration, colorization, denoising, remastering, old film, enhance footage, remaster > 视频制作 超高清
虚拟拍摄 虚拟制片 拍摄棚 虚拟制作 摄影棚 虚拟拍摄棚 xr拍摄 led虚拟拍摄 实时渲染 虚拟摄影棚 | virtual production, xr studio, led wall, virtual shooting, shooting studio, in camera vfx, xr production, volume stage > 虚拟现实 视频制作
拍摄 摄影 摄像 影视 电影 综艺 影视拍摄 片场 电视剧 | filming, shooting, film, cinema, photography, movie, cinematography > 视频制作
动漫 动画 动画制作 动作捕捉 动捕 动捕棚 动作捕捉棚 动画解算 捕捉棚 面部捕捉 | animation, anime, cartoon, motion capture, cg, motion capture studio, mocap, performance capture > 游戏
游戏 手游 网络游戏 电子游戏 游戏开发 游戏引擎 游戏发行 游戏测试 云游戏 游戏研发 真机测试 游戏出海 游戏本地化 出海发行 海外游戏 打游戏 游戏制作 小游戏 云游戏节点 游戏翻译 游戏渲染 玩家 | game, gaming, video game, mobile game, game engine, game testing, cloud gaming, game localization, game publishing, game development, real device testing, game studio, casual game, gamers, players, game server, game translation
电竞 电子竞技 电竞赛事 电竞场馆 赛事运营 电竞转播 电竞馆 对战 电竞场馆建设 战队 | esports, e sports, esport, gaming tournament, esports event, esports arena, esports venue, gaming arena > 游戏 转播
赛事 体育 体育赛事 体育场馆 场馆 智慧场馆 体育馆 运动 竞赛 比赛 演艺 演出 演唱会 票务 场馆运营 球赛 看比赛 比赛直播 打比赛 | sports, sports event, stadium, venue, match, event, competition, concert, ticketing, performance, show, smart venue, tournament, sports venue, live match > 直播
音乐 数字音乐 音乐版权 曲库 版税 音乐人 唱片 录音 录音棚 编曲 音乐制作 音频 音效 音乐作品 版税结算 声音 词曲 作曲 写歌 歌曲 歌手 音乐分账 歌曲版权 音乐结算 分成 配乐 | music, digital music, royalty, royalties, song, music copyright, recording studio, audio, sound, music production, music library, music licensing, songwriter, songwriting, composer, music royalty, soundtrack > 版权
版权 版权登记 版权保护 著作权 版权交易 正版 侵权监测 授权 版权存证 侵权 盗版 盗用 被盗用 作品登记 正版化 维权 | copyright, copyright registration, copyright protection, licensing, infringement, piracy, rights management, drm, copyright infringement, rights protection, takedown > 知识产权 存证 音乐
文化 文创 数字文创 数字文化 | culture, creative, cultural creative
图书馆 图书 借还书 借书 还书 借阅 自助图书馆 阅览 图书盘点 城市书房 文化馆 借不到书 看书 | library, self service library, book lending, library robot, book return, city study, cultural centre > 文化
非遗 非物质文化遗产 手艺 手艺人 手工艺 匠人 传承人 传统工艺 工艺美术 刺绣 蜀绣 漆器 竹编 | intangible cultural heritage, handicraft, craftsman, artisan, embroidery, traditional craft > 文化
文物 文物保护 考古 遗址 古建筑 古建 碑刻 文化遗产 预防性保护 文物预防性保护 | cultural relic, cultural heritage, heritage, relics, archaeology, historic building, preventive conservation > 文化
博物馆 美术馆 馆藏 藏品 展陈 展柜 | museum, gallery, art museum, museum collection > 文化
数字人 虚拟人 虚拟数字人 虚拟主播 数字主播 虚拟形象 ai主播 数字人主播 虚拟偶像 数字分身 虚拟客服 ai数字人 夜间直播 虚拟人直播 数字人直播 不用真人直播 ai主持 机器主播 | digital human, virtual human, virtual anchor, virtual host, avatar, ai host, virtual streamer, digital avatar, vtuber, synthetic presenter, ai anchor, ai presenter, ai streamer, digital presenter > 直播
广告 营销 数字营销 推广 广告投放 品牌推广 精准营销 买量 传播 营销推广 社媒 社交媒体 投流 海外社媒 投放 账号运营 矩阵运营 运营账号 短视频运营 | advertising, marketing, digital marketing, promotion, ad, campaign, user acquisition, social media, tiktok, media buying, account operation, social marketing, seo, dmp
短视频 视频平台 点播 网络视频 视频内容 | short video, vod, video on demand, online video, video content, ugc
解说 字幕 多语解说 语音解说 赛事解说 | commentary, subtitle, caption, captioning
舆论宣传 宣传 新闻 媒体 报道 新闻采编 | news, press, media, publicity, journalism
`;
